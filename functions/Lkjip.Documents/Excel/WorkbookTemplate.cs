using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Plans;
using Lkjip.Documents.Excel.Rendering;
using Lkjip.Documents.Excel.Slots;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel;

/// <summary>A workbook template that was read and checked (templat buku kerja).</summary>
internal sealed class WorkbookTemplate : CompiledTemplate
{
    private readonly IReadOnlyList<SheetTemplate> sheets;
    private readonly IReadOnlyList<CellReference> watched;
    private readonly WorkbookPlan plan;
    private readonly bool repeatsColumns;
    private readonly IReadOnlyList<PackedPart> copied;
    private readonly IReadOnlyList<(string Name, MovingXml Xml)> moving;

    private WorkbookTemplate(
        IReadOnlyList<SheetTemplate> sheets, IReadOnlyList<CellReference> watched, IReadOnlyList<PackedPart> copied, IReadOnlyList<(string Name, MovingXml Xml)> moving)
    {
        (this.sheets, this.watched, this.copied, this.moving) = (sheets, watched, copied, moving);
        repeatsColumns = sheets.Any(sheet => sheet.Columns.Count > 0);
        plan = WorkbookPlanner.Plan(sheets, [.. sheets.Select(_ => ColumnMap.Same)], watched);
    }

    /// <inheritdoc />
    public override string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc />
    public override string Extension => ".xlsx";

    /// <summary>Keeps what is needed to fill the workbook.</summary>
    /// <param name="package">The package.</param>
    /// <param name="main">The workbook's part.</param>
    /// <param name="workbook">What its sheets share.</param>
    /// <param name="sheets">The sheets.</param>
    /// <param name="moving">The parts that change, by name.</param>
    /// <param name="watched">Cells whose values charts and tables ask for.</param>
    public static WorkbookTemplate Of(
        PackageContent package, PackagePart main, WorkbookParts workbook, IReadOnlyList<SheetTemplate> sheets,
        IReadOnlyDictionary<string, MovingXml> moving, IReadOnlyList<CellReference> watched)
    {
        var chain = package.RelationshipsOf(main.Name).FirstOrDefault(relation => relation.Type == "calcChain")?.Target;
        var parts = package.Parts.Where(part => !string.Equals(part.Name, chain, StringComparison.OrdinalIgnoreCase)).ToList();
        var kept = parts.Where(part => !moving.ContainsKey(part.Name)).Select(part => Copied(part, main, workbook, chain)).ToList();
        // The sheets first, in the order of their tabs: charts and tables show their values. The workbook last: it says whether some
        // formula is left to be computed on opening.
        var order = sheets.Index().ToDictionary(sheet => sheet.Item.Part, sheet => sheet.Index, StringComparer.OrdinalIgnoreCase);
        var written = parts.Where(part => moving.ContainsKey(part.Name))
            .OrderBy(part => part == main ? int.MaxValue : order.GetValueOrDefault(part.Name, sheets.Count)).Select(part => (part.Name, moving[part.Name])).ToList();
        return new WorkbookTemplate(sheets, watched, kept, written)
        {
            Size = kept.Sum(part => (long)part.Packed.Length) + (8L * written.Sum(part => package.Find(part.Name)!.Content.Length)),
        };
    }

    /// <inheritdoc />
    public override RenderResult Render(TagScope data, Stream output, RenderOptions? options = null)
    {
        var scopes = new ScopeStack(data);
        using var writer = new PackageWriter(output, (options ?? RenderOptions.Default).Compression);
        using var xml = new XmlOutput(writer);
        using var run = new WorkbookRun(repeatsColumns ? Widened(scopes) : plan, scopes, xml);
        foreach (var part in copied)
            writer.Copy(part);
        foreach (var (name, content) in moving)
        {
            writer.Begin(name);
            content.Write(run);
            xml.Flush();
            writer.End();
        }

        writer.Finish();
        return new RenderResult(run.Filler.Unfilled, xml.Dropped);
    }

    // How often columns are repeated is known only from the data.
    private WorkbookPlan Widened(ScopeStack scopes)
    {
        var maps = plan.Sheets.Select(sheet =>
        {
            if (sheet.Template.Columns.Count == 0)
                return ColumnMap.Same;
            var layout = new SheetLayout(sheet, scopes);
            layout.Enter(sheet.Root, 1);
            return new CountWalk(sheet, layout, scopes).Columns();
        });
        return WorkbookPlanner.Plan(sheets, [.. maps], watched);
    }

    // The list of content types and the relationships without the calculation chain, and the shared texts without tags.
    private static PackedPart Copied(PackagePart part, PackagePart main, WorkbookParts workbook, string? chain)
    {
        if (chain is not null && (part.Name == "[Content_Types].xml" || string.Equals(part.Name, main.RelationshipsName, StringComparison.OrdinalIgnoreCase)))
        {
            var root = WorkbookParts.Load(part);
            root.Elements().Where(element => element.Attributes()
                .Any(attribute => attribute.Name.LocalName is "PartName" or "Target" && attribute.Value.EndsWith(chain[(chain.LastIndexOf('/') + 1)..], StringComparison.OrdinalIgnoreCase))).Remove();
            return Packed(part.Name, root);
        }

        if (part != workbook.SharedStrings)
            return part.Packed;
        var texts = WorkbookParts.Load(part);
        foreach (var text in texts.Elements(Spreadsheet.Main + "si").Where(text => TagSyntax.Find(text.Value, workbook.Delimiters).Any()))
            text.ReplaceNodes(new XElement(Spreadsheet.Main + "t"));
        return Packed(part.Name, texts);
    }

    private static PackedPart Packed(string name, XElement root) =>
        PackedPart.Of(name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting)));
}
