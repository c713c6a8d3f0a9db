using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>Sets marks at references to bookmarks that a section may leave out: without its bookmark a reference is plain text, not an error.</summary>
internal sealed class ReferencePlacer
{
    private static readonly XName Hyperlink = W.Ns + "hyperlink", Anchor = W.Ns + "anchor";
    private static readonly HashSet<string> Fields = new(StringComparer.Ordinal) { "REF", "PAGEREF", "NOTEREF" };

    private readonly HashSet<string> optional;

    /// <summary>Finds the bookmarks of a document that stand in sections.</summary>
    public ReferencePlacer(XElement document) => optional = document.Descendants(W.Section).Descendants(W.BookmarkStart)
        .Select(b => (string?)b.Attribute(W.Ns + "name") ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Marks the references of a part; true when there is one.</summary>
    public bool Place(XElement root)
    {
        if (optional.Count == 0)
        {
            return false;
        }

        foreach (var link in root.Descendants(Hyperlink).Where(l => optional.Contains((string?)l.Attribute(Anchor) ?? "")).ToList())
        {
            Mark([link], [.. link.Elements()], (string)link.Attribute(Anchor)!);
        }

        foreach (var simple in root.Descendants(W.FldSimple).ToList())
        {
            var code = new FieldCode((string?)simple.Attribute(W.Ns + "instr") ?? "");
            if (IsOptional(code))
            {
                Mark([simple], [.. simple.Elements()], code.Argument);
            }
        }

        foreach (var field in ComplexField.In(root).Where(f => f.Separate is not null && f.Begin.Parent == f.End?.Parent && f.Begin.Parent == f.Separate.Parent && IsOptional(f.Code)))
        {
            var result = field.Separate!.ElementsAfterSelf().TakeWhile(e => e != field.End).ToList();
            Mark([.. field.Begin.ElementsAfterSelf().TakeWhile(e => e != field.End).Prepend(field.Begin).Append(field.End!)], result, field.Code.Argument);
        }

        return root.Descendants(W.Reference).Any();
    }

    private bool IsOptional(FieldCode code) => Fields.Contains(code.Kind) && optional.Contains(code.Argument);

    private static void Mark(List<XElement> whole, List<XElement> plain, string bookmark)
    {
        var mark = new XElement(W.Reference);
        mark.AddAnnotation(new ReferenceMark(bookmark, plain));
        whole[0].AddBeforeSelf(mark);
        whole.Remove();
        mark.Add(whole);
    }
}

/// <summary>A reference to a bookmark that may be left out.</summary>
/// <param name="Bookmark">Its name.</param>
/// <param name="Plain">What is printed without it.</param>
internal sealed record ReferenceMark(string Bookmark, IReadOnlyList<XElement> Plain);
