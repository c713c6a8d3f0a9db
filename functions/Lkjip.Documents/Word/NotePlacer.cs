using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>Brings footnotes and endnotes to their references in the text: they are filled with what is known there, once for each time the reference is printed.</summary>
internal sealed class NotePlacer
{
    private readonly XElement root;
    private readonly XName kind;
    private readonly NoteMark mark;
    private readonly Dictionary<string, XElement> byId;

    /// <summary>Takes the notes out of their part; what stays there are the lines between text and notes.</summary>
    /// <param name="root">The part with the notes, its places marked.</param>
    /// <param name="part">Its name.</param>
    public NotePlacer(XElement root, string part)
    {
        this.root = root;
        kind = root.Name.LocalName == "endnotes" ? W.Endnote : W.Footnote;
        byId = root.Elements(kind).Where(note => note.Attribute(W.Ns + "type") is null)
            .GroupBy(note => (string?)note.Attribute(W.Id) ?? "", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        byId.Values.ToList().ForEach(note => note.Remove());
        var last = root.Elements(kind).Select(note => int.TryParse((string?)note.Attribute(W.Id), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? id : 0);
        mark = new NoteMark(kind.LocalName, part, last.DefaultIfEmpty(0).Max() + 1);
        root.Add(new XElement(W.Notes));
    }

    /// <summary>The part without its notes, and with a mark where they will stand.</summary>
    public XElement Root => root;

    /// <summary>The name of the part.</summary>
    public string Part => mark.Part;

    /// <summary>Sets the notes in the place of their references.</summary>
    public void Place(XElement text)
    {
        foreach (var reference in text.Descendants(W.Ns + (kind.LocalName + "Reference")).ToList())
        {
            if (byId.TryGetValue((string?)reference.Attribute(W.Id) ?? "", out var note))
            {
                var place = new XElement(W.Note, note.Parent is null ? note : new XElement(note));
                place.AddAnnotation(mark);
                reference.ReplaceWith(place);
            }
        }
    }
}
