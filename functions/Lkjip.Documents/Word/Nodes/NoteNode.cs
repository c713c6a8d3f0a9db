using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Documents.Word;

/// <summary>A reference to a footnote or endnote, which is filled with what is known at the reference.</summary>
internal sealed partial class NoteNode(NoteMark note, NodeList content) : Node
{
    public override void Write(WordRendering to)
    {
        if (to.OnlyLists)
        {
            return;
        }

        var notes = to.NotesOf(note.Part);
        var id = (note.First + notes.Count).ToString(CultureInfo.InvariantCulture);
        to.Out.Raw($"<w:{note.Kind}Reference w:id=\"{id}\"/>");
        var part = to.Part;
        to.Part = note.Part;
        notes.Add(OwnId().Replace(to.Aside(content.Write), $"w:id=\"{id}\"", 1));
        to.Part = part;
    }

    // The note begins with its own element, which has the number of the template.
    [GeneratedRegex("w:id=\"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex OwnId();
}
