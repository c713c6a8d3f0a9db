using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Documents.Templates;
using Lkjip.Tests.Documents.Conformance;
using Xunit;

namespace Lkjip.Tests.Documents.Office;

/// <summary>What LibreOffice makes of our documents: they open, saved templates fill alike, workbooks calculate alike.</summary>
public sealed partial class OfficeTests(LibreOffice office, ITestOutputHelper output) : IClassFixture<LibreOffice>
{
    // Writer 7.4 saves a control around several paragraphs so that the section tags in it no longer stand alone; the template is refused with a finding.
    private const string Rewritten = "Daftar paragraf di dalam kontrol isi";

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    public async Task Filled_EveryTemplateAndSample_OpensAndShowsNoError(string extension)
    {
        var filled = ProductDocuments.Filled(ProductDocuments.Templates(extension));

        var opened = await office.ConvertAsync(filled, extension, "pdf");

        Assert.Equal(filled.Keys.Order(StringComparer.Ordinal), opened.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, pdf) in opened)
        {
            var pages = await office.PagesAsync(pdf);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {pages.Count} pages"));
            Assert.NotEmpty(pages);
            Assert.All(pages, page => Assert.DoesNotMatch(Wrong(), page));
        }
    }

    [Fact]
    public async Task Corpus_TemplatesSavedByWriter_FillTheSame()
    {
        var cases = WordCases();
        var templates = cases.ToDictionary(c => c.Key, c => WordNotation.File(c.Value.Text("template")!), StringComparer.Ordinal);

        var saved = await office.ConvertAsync(templates, "docx", "docx:MS Word 2007 XML");

        var differences = cases.Keys.Where(key => !saved.TryGetValue(key, out var bytes) || Words(Filled(bytes, cases[key])) != Words(Filled(templates[key], cases[key])))
            .Select(key => $"{cases[key].Topic}: {cases[key].Name}: {Words(Filled(templates[key], cases[key]))} / {(saved.TryGetValue(key, out var bytes) ? Words(Filled(bytes, cases[key])) : "not saved")}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{saved.Count} templates saved"));
        Assert.Empty(differences);
    }

    [Fact]
    public async Task Product_TemplatesSavedByWriter_FillTheSame()
    {
        var templates = ProductDocuments.Templates("docx");
        var saved = await office.ConvertAsync(templates, "docx", "docx:MS Word 2007 XML");
        var (before, after) = (ProductDocuments.Filled(templates), ProductDocuments.Filled(saved));

        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(before.SelectMany(pair => Differences(Words(Plain(pair.Value)), Words(Plain(after[pair.Key]))).Select(d => $"{pair.Key}: {d}")));
    }

    [Fact]
    public async Task Recalculated_EveryWorkbook_ShowsTheCachedValues()
    {
        var files = ProductDocuments.Filled(ProductDocuments.Templates("xlsx")).Concat(SheetCases()).ToDictionary(StringComparer.Ordinal);

        var calculated = await office.ConvertAsync(files, "xlsx", "xlsx:Calc MS Excel 2007 XML");

        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), calculated.Keys.Order(StringComparer.Ordinal));
        var cells = files.ToDictionary(f => f.Key, f => new WorkbookCells(f.Value), StringComparer.Ordinal);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cells.Values.Sum(c => c.Count)} cells compared, {cells.Values.Sum(c => c.Formulas)} of them formulas"));
        Assert.Empty(cells.SelectMany(c => c.Value.Differences(new WorkbookCells(calculated[c.Key])).Select(d => $"{c.Key} {d}")));
    }

    // Without this, equal values could mean that LibreOffice took ours over.
    [Fact]
    public async Task Recalculated_WrongCachedValue_IsReplaced()
    {
        var right = Filled(SheetNotation.File(new ConformanceCase("", "", [new("sheet Data", "| 2 | 3 | =A1+B1 |")])), null);
        var wrong = Changed(right, "<v>5</v>", "<v>7</v>");

        var calculated = await office.ConvertAsync(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["a"] = wrong }, "xlsx", "xlsx:Calc MS Excel 2007 XML");

        Assert.NotEmpty(new WorkbookCells(wrong).Differences(new WorkbookCells(right)));
        Assert.Empty(new WorkbookCells(right).Differences(new WorkbookCells(calculated["a"])));
    }

    private static IEnumerable<string> Differences(string left, string right)
    {
        var (lines, others) = (Unnumbered(left), Unnumbered(right));
        return lines.Except(others, StringComparer.Ordinal).Select(line => $"- {line}").Concat(others.Except(lines, StringComparer.Ordinal).Select(line => $"+ {line}"));
    }

    // The numbers of chapters, captions and columns, lists of contents and page numbers are fields, which Writer saves as its own.
    private static List<string> Unnumbered(string text) => [.. text.Split('\n').Where(line => !Listed().IsMatch(line)).Select(line => Number().Replace(line, ""))];

    // Writer saves fields as its own: sequences lose their names and switches, page counts their values.
    private static Dictionary<string, ConformanceCase> WordCases() => CaseFiles.All
        .Where(c => c.Topic != "bidang" && c.Name != Rewritten && !c.IsWorkbook && c.Text("findings") is null && !c.Has("names") && !CaseFiles.Awaited.Contains($"{c.Topic}: {c.Name}"))
        .Select((c, i) => (Key: string.Create(CultureInfo.InvariantCulture, $"k{i}"), c)).ToDictionary(c => c.Key, c => c.c, StringComparer.Ordinal);

    private static Dictionary<string, byte[]> SheetCases() => CaseFiles.All.Where(c => c.IsWorkbook && c.Text("findings") is null)
        .Select((c, i) => (Key: string.Create(CultureInfo.InvariantCulture, $"s{i}"), File: Filled(SheetNotation.File(c), c)))
        .ToDictionary(c => c.Key, c => c.File, StringComparer.Ordinal);

    private static byte[] Filled(byte[] template, ConformanceCase? found) =>
        TemplateCompiler.Compile(template).Template is { } compiled ? ProductDocuments.Fill(compiled, CaseData.Read(found?.Text("data"))) : [];

    private static string Words(byte[] document) => document.Length == 0 ? "refused" : Words(Plain(document));

    private static string Plain(byte[] document) => new WordReading(new FilledPackage(document), false).Read();

    // Writer writes properties of its own, puts lists of contents into controls and may drop empty paragraphs; what counts is every word and cell in its order.
    private static string Words(string text) => string.Join('\n', text.Split('\n').Where(line => line.Length > 0 && !Own().IsMatch(line)).Select(line => Spaces().Replace(line.Replace("[[vml:", "[[box:", StringComparison.Ordinal).Replace("[[page]]", "", StringComparison.Ordinal), " ").Trim()).Where(line => line.Length > 0));

    private static byte[] Changed(byte[] workbook, string from, string to)
    {
        using var buffer = new MemoryStream();
        buffer.Write(workbook);
        using (var archive = new System.IO.Compression.ZipArchive(buffer, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
            using var reader = new StreamReader(stream);
            var text = reader.ReadToEnd().Replace(from, to, StringComparison.Ordinal);
            stream.SetLength(0);
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return buffer.ToArray();
    }

    [GeneratedRegex(@"Error!|#REF!|#NAME\?|#VALUE!|Err:\d|\{\{|\}\}", RegexOptions.None, 1000)]
    private static partial Regex Wrong();

    [GeneratedRegex(@"^(¶|@company.*|@title ?|@/?sdt|@(header2?|footer) ¶)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Own();

    [GeneratedRegex(@"→\d*$|^@footer|^\|( \(\d+\) \|)+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(Tabel|Gambar|Grafik|BAB|Bab) [\dIVX]+(\. ?\d+)?[ .:]*↵?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"[ ␣]+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
