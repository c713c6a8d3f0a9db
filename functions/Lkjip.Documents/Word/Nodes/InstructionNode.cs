using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A value in the code of a field, where nothing in it can act: without quotes, backslashes, braces and line breaks.</summary>
internal sealed class InstructionNode(ValueTag tag) : Node
{
    public override void Write(WordRendering to)
    {
        if (ShownValue.Of(to.Scopes.Find(tag.Key), tag.Formats) is not { } text)
        {
            to.Unfilled(tag.Name);
            return;
        }

        to.Out.Raw("<w:instrText xml:space=\"preserve\">"u8);
        to.Out.Text(Inert(text));
        to.Out.Raw("</w:instrText>"u8);
    }

    /// <summary>A text with blanks in the place of what has a meaning in field codes.</summary>
    public static string Inert(string text) =>
        string.Concat(text.EnumerateRunes().Select(r => r.Value is '"' or '\\' or '{' or '}' or '\u201c' or '\u201d' || System.Text.Rune.IsControl(r) || r == System.Text.Rune.ReplacementChar ? " " : r.ToString()));
}
