using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Slots;
using Lkjip.Documents.Packages;

namespace Lkjip.Documents.Excel.Reading;

/// <summary>Finds the parts of a workbook that follow its rows and columns, and prepares them (bagian yang ikut bergerak).</summary>
internal sealed class MovingParts(PackageContent package, PackagePart main, WorkbookParts workbook, OutsideTexts texts)
{
    private readonly Dictionary<string, MovingXml> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<CellReference> watched = [];

    /// <summary>Cells whose values charts and tables ask for, with their sheets.</summary>
    public IReadOnlyList<CellReference> Watched => watched;

    /// <summary>Prepares all parts.</summary>
    /// <param name="sheets">The sheets as they were read, with their XML.</param>
    /// <returns>The parts by name.</returns>
    public IReadOnlyDictionary<string, MovingXml> Prepare(IReadOnlyList<(SheetTemplate Template, XElement Root)> sheets)
    {
        foreach (var (index, (template, root)) in sheets.Index())
        {
            parts[template.Part] = new SheetXml(index, template, texts).Prepare(root);
            foreach (var relation in package.RelationshipsOf(template.Part))
                Related(relation, index, template);
        }

        parts[main.Name] = WorkbookXml.Prepare(workbook.Workbook);
        foreach (var relation in package.RelationshipsOf(main.Name).Where(relation => relation.Type == "pivotCacheDefinition"))
            Add(relation, PivotXml.Prepare);
        return parts;
    }

    private void Related(PackageRelationship relation, int sheet, SheetTemplate template)
    {
        switch (relation.Type)
        {
            case "table":
                Add(relation, root => TableXml.Prepare(root, sheet, template, watched));
                break;
            case "comments" or "threadedComment":
                Add(relation, root => NotesXml.Prepare(root, sheet));
                break;
            case "vmlDrawing":
                Add(relation, root => NotesXml.PrepareShapes(root, sheet));
                break;
            case "drawing":
                Add(relation, root => DrawingXml.Prepare(root, sheet, $"lembar '{template.Name}', gambar", texts));
                foreach (var chart in package.RelationshipsOf(relation.Target).Where(inner => inner.Type is "chart" or "chartEx"))
                    Add(chart, root => ChartXml.Prepare(root, sheet, $"lembar '{template.Name}', grafik", texts, workbook.NamesOf(sheet), watched));
                break;
        }
    }

    private void Add(PackageRelationship relation, Func<XElement, MovingXml?> prepare)
    {
        if (relation.IsExternal || package.Find(relation.Target) is not { } part || parts.ContainsKey(part.Name) || SafeXml.Read(part.Content, out _)?.Root is not { } root)
            return;
        if (prepare(root) is { IsFixed: false } moving)
            parts[part.Name] = moving;
    }
}
