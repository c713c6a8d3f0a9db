using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>Brings footnotes and endnotes to their references in the text: they are filled with what is known there, once for each time the reference is printed.</summary>
internal sealed class NotePlacer
{
    private readonly XElement root;
    private readonly XName kind;
    private readonly NoteMark mark;
    private readonly List<XElement> references;
    private readonly Dictionary<string, XElement> byId;

    /// <summary>Takes the notes that a text refers to out of their part.</summary>
    /// <param name="root">The part with the notes, its places marked.</param>
    /// <param name="part">Its name.</param>
    /// <param name="text">The text with the references.</param>
    public NotePlacer(XElement root, string part, XElement text)
    {
        this.root = root;
        kind = root.Name.LocalName == "endnotes" ? W.Endnote : W.Footnote;
        references = [.. text.Descendants(W.Ns + (kind.LocalName + "Reference"))];
        var referred = references.Select(r => (string?)r.Attribute(W.Id) ?? "").ToHashSet(StringComparer.Ordinal);
        byId = root.Elements(kind).Where(note => note.Attribute(W.Ns + "type") is null && referred.Contains((string?)note.Attribute(W.Id) ?? ""))
            .GroupBy(note => (string?)note.Attribute(W.Id) ?? "", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        byId.Values.ToList().ForEach(note => note.Remove());
        var left = root.Elements(kind).Select(note => int.TryParse((string?)note.Attribute(W.Id), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? id : 0);
        mark = new NoteMark(kind.LocalName, part, left.DefaultIfEmpty(0).Max() + 1);
        root.Add(new XElement(W.Notes));
    }

    /// <summary>The part without these notes, and with a mark where they will stand.</summary>
    public XElement Root => root;

    /// <summary>The name of the part.</summary>
    public string Part => mark.Part;

    /// <summary>Sets the notes in the place of their references.</summary>
    public void Place()
    {
        foreach (var reference in references)
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
