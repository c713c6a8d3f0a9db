using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel;

/// <summary>A workbook template that was read and checked (templat buku kerja).</summary>
internal sealed partial class WorkbookTemplate : CompiledTemplate
{
    private static readonly XNamespace Main = Spreadsheet.Main;
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Dictionary<string, CellReference> NoNames = [];

    private readonly IReadOnlyList<SheetTemplate> sheets;
    private readonly XElement workbook;
    private readonly string main;
    private readonly List<(string Name, ReadOnlyMemory<byte> Content)> parts;

    /// <summary>Keeps what is needed to fill the workbook.</summary>
    public WorkbookTemplate(PackageContent package, PackagePart main, WorkbookParts workbook, IReadOnlyList<SheetTemplate> sheets)
    {
        (this.main, this.workbook, this.sheets) = (main.Name, workbook.Workbook, sheets);
        var chain = package.RelationshipsOf(main.Name).FirstOrDefault(relation => relation.Type == "calcChain")?.Target;
        parts = [.. package.Parts.Where(part => part.Name != chain).Select(part => (part.Name, Static(part, main, workbook, chain)))];
    }

    /// <inheritdoc />
    public override string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc />
    public override string Extension => ".xlsx";

    /// <inheritdoc />
    public override RenderResult Render(TagScope data, Stream output, RenderOptions? options = null)
    {
        var scopes = new ScopeStack(data);
        var text = new CellText(scopes);
        var filled = sheets.Select(sheet => new SheetExpansion(sheet, scopes, text)).ToList();
        var values = new WorkbookValues(filled);
        var byPart = filled.ToDictionary(sheet => sheet.Template.Part, StringComparer.OrdinalIgnoreCase);
        var dropped = 0;
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in parts.Where(part => part.Name != main))
        {
            using var stream = Entry(archive, name);
            if (byPart.TryGetValue(name, out var sheet))
                dropped += Sheet(stream, sheet, values);
            else
                stream.Write(content.Span);
        }

        // Last, for it says whether some formula is left to be computed on opening.
        using var last = Entry(archive, main);
        Save(Workbook(filled, values), last);
        return new RenderResult(text.Unfilled, dropped);
    }

    private static Stream Entry(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        return entry.Open();
    }

    private static int Sheet(Stream stream, SheetExpansion sheet, WorkbookValues values)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 65536, leaveOpen: true);
        var xml = new XmlText(writer);
        var around = new SheetSurroundings(sheet, values).Moved().ToString(SaveOptions.DisableFormatting);
        var rows = Rows().Match(around);
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n").Raw(around[..rows.Index]);
        xml.Raw($"<sheetData xmlns=\"{Main.NamespaceName}\">");
        new SheetWriter(sheet, values, xml).Write();
        xml.Raw("</sheetData>").Raw(around[(rows.Index + rows.Length)..]);
        return xml.Dropped;
    }

    private XElement Workbook(List<SheetExpansion> filled, WorkbookValues values)
    {
        var root = new XElement(workbook);
        foreach (var name in root.Descendants(Main + "definedName"))
            name.Value = Formula.Read(name.Value, NoNames).Text(reference => values.Map(reference, filled[0], filled[0].Root));
        if (values.HasGaps)
        {
            var calculation = root.Element(Main + "calcPr");
            if (calculation is null)
                (root.Element(Main + "definedNames") ?? root.Element(Main + "sheets"))!.AddAfterSelf(calculation = new XElement(Main + "calcPr"));
            calculation.SetAttributeValue("fullCalcOnLoad", "1");
        }

        return root;
    }

    // The list of content types and the relationships without the calculation chain, and the shared texts without tags.
    private static ReadOnlyMemory<byte> Static(PackagePart part, PackagePart main, WorkbookParts workbook, string? chain)
    {
        if (chain is not null && (part.Name == "[Content_Types].xml" || part.Name == main.RelationshipsName))
        {
            var root = WorkbookParts.Load(part);
            root.Elements().Where(element => element.Attributes()
                .Any(attribute => attribute.Name.LocalName is "PartName" or "Target" && attribute.Value.EndsWith("calcChain.xml", StringComparison.OrdinalIgnoreCase))).Remove();
            return Bytes(root);
        }

        return part == workbook.SharedStrings ? WithoutTags(part) : part.Content;
    }

    private static ReadOnlyMemory<byte> WithoutTags(PackagePart part)
    {
        var root = WorkbookParts.Load(part);
        foreach (var text in root.Elements(Main + "si").Where(text => text.Value.Contains(TagSyntax.Open, StringComparison.Ordinal)))
            text.ReplaceNodes(new XElement(Main + "t"));
        return Bytes(root);
    }

    private static ReadOnlyMemory<byte> Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        Save(root, stream);
        return stream.ToArray();
    }

    private static void Save(XElement root, Stream stream) =>
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting)));

    [GeneratedRegex("<(?:[A-Za-z0-9]+:)?sheetData[^>]*/>|<(?<name>(?:[A-Za-z0-9]+:)?sheetData)[^>]*></\\k<name>>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rows();
}
