using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>Accepts the tracked changes of a template (perubahan terlacak): what was inserted stays, what was deleted goes.</summary>
internal static class TrackedChanges
{
    private static readonly HashSet<XName> Gone =
    [
        .. Names("moveFrom", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "cellIns", "cellMerge"),
        .. Names("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange", "tblPrExChange", "numberingChange"),
        .. Names("customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd"),
        .. Names("customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd"),
    ];

    private static readonly HashSet<XName> Kept = [.. Names("ins", "moveTo")];
    private static readonly XName Deleted = W.Ns + "del", DeletedCell = W.Ns + "cellDel";

    /// <summary>What tracked changes are made of.</summary>
    public static IReadOnlySet<XName> Marks { get; } = new HashSet<XName>([.. Gone, .. Kept, Deleted, DeletedCell]);

    /// <summary>Accepts the changes of a part.</summary>
    public static void Accept(XElement root)
    {
        foreach (var row in root.Descendants(Deleted).Where(d => d.Parent!.Name == W.Ns + "trPr").Select(d => d.Parent!.Parent!).ToList())
        {
            row.Remove();
        }

        foreach (var cell in root.Descendants(DeletedCell).Select(d => d.Parent!.Parent!).ToList())
        {
            cell.Remove();
        }

        foreach (var paragraph in root.Descendants(W.P).Where(EndIsDeleted).Reverse().ToList())
        {
            JoinWithNext(paragraph);
        }

        foreach (var change in root.Descendants().Where(e => Gone.Contains(e.Name) || e.Name == Deleted).ToList())
        {
            change.Remove();
        }

        foreach (var wrapper in root.Descendants().Where(e => Kept.Contains(e.Name)).Reverse().ToList())
        {
            Elements.Unwrap(wrapper, wrapper);
        }
    }

    private static bool EndIsDeleted(XElement paragraph) =>
        paragraph.Element(W.PPr)?.Element(W.RPr) is { } mark && (mark.Element(Deleted) is not null || mark.Element(W.Ns + "moveFrom") is not null);

    // The paragraph goes on in the next one, whose end, and with it whose format, stays.
    private static void JoinWithNext(XElement paragraph)
    {
        if (paragraph.ElementsAfterSelf().FirstOrDefault() is not { } next || next.Name != W.P)
        {
            return;
        }

        var content = paragraph.Elements().Where(e => e.Name != W.PPr).ToList();
        content.Remove();
        paragraph.Remove();
        if (next.Element(W.PPr) is { } properties)
        {
            properties.AddAfterSelf(content);
        }
        else
        {
            next.AddFirst(content);
        }
    }

    private static IEnumerable<XName> Names(params string[] names) => names.Select(name => W.Ns + name);
}
