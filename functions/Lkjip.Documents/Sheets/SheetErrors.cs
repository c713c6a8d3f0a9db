using System.Xml;
using Lkjip.Documents.Excel;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Packages;

namespace Lkjip.Documents.Sheets;

/// <summary>The formulas of a workbook that failed, which its reader takes for empty cells (galat rumus).</summary>
/// <param name="parts">The parts of the package; none for other files.</param>
internal sealed class SheetErrors(IReadOnlyList<PackagePart> parts)
{
    private const int Most = 10_000;

    private static readonly Dictionary<(int Row, int Column), string> None = [];
    private readonly List<PackagePart?> sheets = [.. Sheets(parts)];

    /// <summary>The errors of a sheet, from 0, by row and column.</summary>
    public IReadOnlyDictionary<(int Row, int Column), string> Of(int sheet) => sheets.ElementAtOrDefault(sheet) is { } part ? Read(part) : None;

    // In the order of the workbook, as its reader takes them.
    private static IEnumerable<PackagePart?> Sheets(IReadOnlyList<PackagePart> parts)
    {
        if (Find(parts, "xl/workbook.xml") is not { } workbook || Find(parts, "xl/_rels/workbook.xml.rels") is not { } relations)
            return [];
        if (SafeXml.Read(workbook.Content, out _) is not { } book || SafeXml.Read(relations.Content, out _) is not { } links)
            return [];
        var targets = links.Root!.Elements().ToDictionary(link => (string?)link.Attribute("Id") ?? "", link => ((string?)link.Attribute("Target") ?? "").TrimStart('/'), StringComparer.Ordinal);
        return book.Descendants(Spreadsheet.Main + "sheet").Select(sheet => targets.GetValueOrDefault((string?)sheet.Attribute(Spreadsheet.Relations + "id") ?? ""))
            .Select(target => target is null ? null : Find(parts, target.StartsWith("xl/", StringComparison.Ordinal) ? target : $"xl/{target}"));
    }

    private static PackagePart? Find(IReadOnlyList<PackagePart> parts, string name) => parts.FirstOrDefault(part => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<(int Row, int Column), string> Read(PackagePart part)
    {
        var found = new Dictionary<(int Row, int Column), string>();
        using var reader = SafeXml.Reader(part.Content);
        while (found.Count < Most && reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" } && reader.GetAttribute("t") == "e" && Corner.Parse(reader.GetAttribute("r") ?? "") is { Row: > 0, Column: > 0 } at)
                found[(at.Row, at.Column)] = Value(reader);
        }

        return found;
    }

    private static string Value(XmlReader cell)
    {
        using var inside = cell.ReadSubtree();
        return inside.ReadToFollowing("v", Spreadsheet.Main.NamespaceName) ? inside.ReadElementContentAsString() : "#VALUE!";
    }
}
