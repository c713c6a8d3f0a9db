using System.Globalization;
using System.Text;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>The parts of a template besides its body: notes, pictures, links, and the ids they need.</summary>
internal sealed class WordParts
{
    private int last = 100;

    public StringBuilder Footnotes { get; } = new();

    public StringBuilder Endnotes { get; } = new();

    public bool HasPicture { get; private set; }

    public bool HasLink { get; private set; }

    /// <summary>An id that no other element has.</summary>
    public string Next() => (++last).ToString(CultureInfo.InvariantCulture);

    public string Footnote(string xml) => Note(Footnotes, "footnote", xml);

    public string Endnote(string xml) => Note(Endnotes, "endnote", xml);

    public string Picture()
    {
        HasPicture = true;
        return "rIdGambar";
    }

    public string Link()
    {
        HasLink = true;
        return "rIdTautan";
    }

    private string Note(StringBuilder notes, string element, string xml)
    {
        var id = Next();
        notes.Append(CultureInfo.InvariantCulture, $"<w:{element} w:id=\"{id}\"><w:p>{xml}</w:p></w:{element}>");
        return id;
    }
}
