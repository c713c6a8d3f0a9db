namespace Lkjip.Documents.Word;

/// <summary>A whole SEQ field that heading levels start anew (<c>\s</c>), such as the number of a caption.</summary>
/// <remarks>
/// Where the count starts, the field says so with <c>\r 1</c> instead: readers that do not know <c>\s</c> (LibreOffice) would count
/// on through the chapters.
/// </remarks>
internal sealed class RestartingFieldNode(FieldCode code, string format, WordStyles styles) : Node
{
    public override bool IsListed => true;

    public override void Write(WordRendering to)
    {
        var anew = to.Outline.StartsAnew(code.Argument, code.NumberAfter(@"\s") ?? 0);
        to.Out.Raw("<w:fldSimple w:instr=\""u8);
        to.Out.Text(anew ? code.With(@"\s", @"\r 1") : code.Code);
        to.Out.Raw("\"><w:r>"u8);
        to.Out.Raw(format);
        new FieldNode(code, styles).Write(to);
        to.Out.Raw("</w:r></w:fldSimple>"u8);
    }

    /// <summary>True for the fields this node writes; a code with quotes is left as the template has it.</summary>
    public static bool Handles(FieldCode code) => code.Kind == "SEQ" && code.Has(@"\s") && !code.Code.Contains('"', StringComparison.Ordinal);
}
