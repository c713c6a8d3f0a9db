using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Xunit;

namespace Lkjip.Tests.Documents.Excel;

/// <summary>Makes workbook templates of several sheets and parts, and fills them.</summary>
internal sealed class WorkbookBuilder
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Type = "application/vnd.openxmlformats-officedocument.";

    private readonly List<(string Name, string Before, string Rows, string After)> sheets = [];
    private readonly List<(string Name, string ContentType, string Xml)> parts = [];
    private readonly List<(string Owner, string Type, string Target, bool External)> relations = [];
    private string names = "";

    public WorkbookBuilder Sheet(string name, string[][] rows, string before = "", string after = "", int first = 1)
    {
        sheets.Add((name, before, string.Concat(rows.Select((cells, i) => FilledWorkbook.Row(first + i, cells))), after));
        return this;
    }

    public WorkbookBuilder Names(string xml)
    {
        names = $"<definedNames>{xml}</definedNames>";
        return this;
    }

    public WorkbookBuilder Part(string owner, string relation, string name, string contentType, string xml)
    {
        parts.Add((name, Type + contentType, xml));
        relations.Add((owner, relation, "/" + name, false));
        return this;
    }

    public WorkbookBuilder Link(string owner, string address)
    {
        relations.Add((owner, "hyperlink", address, true));
        return this;
    }

    public byte[] Build()
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            var all = sheets.Select((sheet, i) => (Name: $"xl/worksheets/sheet{Number(i + 1)}.xml", Type: Type + "spreadsheetml.worksheet+xml",
                Xml: $"<worksheet xmlns=\"{Main}\" xmlns:r=\"{Office}\">{sheet.Before}<sheetData>{sheet.Rows}</sheetData>{sheet.After}</worksheet>"))
                .Append(("xl/workbook.xml", Type + "spreadsheetml.sheet.main+xml",
                    $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{Number(i + 1)}\" r:id=\"rId{Number(i + 1)}\"/>"))}</sheets>{names}</workbook>"))
                .Concat(parts).ToList();
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + string.Concat(all.Select(part => $"<Override PartName=\"/{part.Item1}\" ContentType=\"{part.Item2}\"/>")) + "</Types>");
            Add(archive, "_rels/.rels", Relationships([("officeDocument", "/xl/workbook.xml", false)]));
            Add(archive, "xl/_rels/workbook.xml.rels", Relationships([.. sheets.Select((_, i) => ("worksheet", $"/xl/worksheets/sheet{Number(i + 1)}.xml", false))]));
            foreach (var owner in relations.GroupBy(relation => relation.Owner, StringComparer.Ordinal))
                Add(archive, owner.Key.Insert(owner.Key.LastIndexOf('/') + 1, "_rels/") + ".rels", Relationships([.. owner.Select(relation => (relation.Type, relation.Target, relation.External))]));
            foreach (var (name, _, xml) in all)
                Add(archive, name, xml);
        }

        return buffer.ToArray();
    }

    public FilledWorkbook Fill(TagScope data)
    {
        var result = TemplateCompiler.Compile(Build(), data);
        Assert.Empty(result.Findings.Select(finding => finding.Code + " " + finding.Message));
        return Fill(result.Template!, data);
    }

    public static FilledWorkbook Fill(CompiledTemplate template, TagScope data)
    {
        using var output = new MemoryStream();
        template.Render(data, output);
        return new FilledWorkbook(output.ToArray());
    }

    public static TagScope Item(params (string Name, object? Value)[] tags)
    {
        var scope = new TagScope();
        foreach (var (name, value) in tags)
            scope.Add(name, Value(value));
        return scope;
    }

    private static TagValue? Value(object? value) => value switch
    {
        null => null,
        TagValue tag => tag,
        string text => new TextValue(text),
        int number => new NumberValue(number, number.ToString(CultureInfo.InvariantCulture), FigureKind.Count),
        decimal number => new NumberValue(number, number.ToString(CultureInfo.InvariantCulture), FigureKind.Count),
        TagScope[] items => new ListValue(items),
        TagScope scope => new ScopeValue(scope),
        _ => throw new ArgumentException("No tag value.", nameof(value)),
    };

    private static string Relationships(IReadOnlyList<(string Type, string Target, bool External)> all) => $"<Relationships xmlns=\"{Package}\">"
        + string.Concat(all.Select((relation, i) => $"<Relationship Id=\"rId{Number(i + 1)}\" Type=\"{Office}/{relation.Type}\" Target=\"{new XText(relation.Target)}\"{(relation.External ? " TargetMode=\"External\"" : "")}/>")) + "</Relationships>";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
