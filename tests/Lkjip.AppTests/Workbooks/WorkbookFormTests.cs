using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lkjip.App.Form;
using Lkjip.App.Form.Cells;
using Lkjip.App.State;
using Lkjip.App.Workbooks;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Sheets;
using Lkjip.Documents.Workbooks;
using Lkjip.Domain.Reading;

namespace Lkjip.AppTests.Workbooks;

/// <summary>The workbook of a form says what the form says, and says it back: unchanged, edited, and saved by another program.</summary>
public sealed class WorkbookFormTests
{
    private const int Edits = 120;

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Path.Combine(Repository.Root, "templates/samples"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Upload_Unchanged_SaysNothingNew(string sample)
    {
        var form = Form(sample);

        var comparison = Compare(Workbook(form), form);

        Assert.Empty(comparison.Items.Select(item => $"{item.Place}: {item.Before} -> {item.Change.Value} {item.Error}"));
        Assert.True(comparison.IsSame);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Upload_SavedByLibreOffice_SaysNothingNew(string sample)
    {
        var form = Form(sample);

        var comparison = Compare(FilledWorkbook.Resaved(Workbook(form)), form);

        Assert.Empty(comparison.Items.Select(item => $"{item.Place}: {item.Before} -> {item.Change.Value} {item.Error}"));
        Assert.True(comparison.IsSame);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Workbook_OfEverySample_IsValid(string sample)
    {
        var content = Workbook(Form(sample));
        if (Environment.GetEnvironmentVariable("LKJIP_SCREENSHOTS") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"buku-kerja-{sample}.xlsx"), content);
        }

        using var book = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);

        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book);

        Assert.Empty(errors.Take(5).Select(error => $"{error.Part!.Uri}{error.Path!.XPath}: {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Upload_RandomEdits_ComeBackExactly(string sample)
    {
        var form = Form(sample);
        var random = new Random(20221231);
        var inputs = form.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Where(cell => cell.IsInput && cell.Text.Length <= FormBook.LongestText).ToList();
        var chosen = Enumerable.Range(0, Edits).Select(_ => inputs[random.Next(inputs.Count)]).DistinctBy(cell => cell.Address).ToList();
        using var filled = new FilledWorkbook(Workbook(form));
        var expected = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in chosen)
        {
            if (Edit(cell, random, form.Root) is { } text && text != cell.Text)
            {
                _ = CellTexts.NumberOf(cell.Column, text) is { } number ? filled.Type(cell.Address, number) : filled.Type(cell.Address, text);
                expected[cell.Address] = text;
            }
        }

        var comparison = Compare(filled.Save(), form);

        Assert.True(expected.Count > 20);
        Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), Said(comparison));
        Assert.All(comparison.Items.Where(item => item.Change.Address.Length > 0), item => Assert.Equal(filled.Place(item.Change.Address), item.Place));
    }

    private static IEnumerable<KeyValuePair<string, string>> Said(WorkbookComparison comparison) =>
        comparison.Items.Select(item => KeyValuePair.Create(item.Change.Address, item.Change.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal);

    private static string? Edit(FormCell cell, Random random, JsonObject report) => cell.Column.Kind switch
    {
        MoneyCell => Lkjip.Domain.Text.IndonesianFormat.Rupiah(random.NextInt64(1, 90_000_000_000)),
        { Name: "whole" } => random.Next(1, 3000).ToString(System.Globalization.CultureInfo.InvariantCulture),
        { IsNumeric: true } => random.Next(3) switch { 0 => $"{random.Next(1, 100)},{random.Next(1, 10)}", 1 => $"{random.Next(1, 100)},5%", _ => "-" },
        { Name: "date" } => "17 Agustus 2023",
        var kind when kind.ChoicesIn(report) is { Count: > 0 } choices => choices[random.Next(choices.Count)].Label,
        { IsLong: true } => $"Baris satu <&> \"kutip\" _x0041_ {random.Next()}\nbaris dua",
        _ => $"=1+1 'teks' & <b> {random.Next()}",
    };

    private static WorkbookComparison Compare(byte[] content, ReportForm form) => WorkbookReading.Compare(BookReader.Read(SheetFile.Read(content).Sheets)!, form);

    private static byte[] Workbook(ReportForm form) => BookWriter.Write(new WorkbookMaker(Head, form).Book("hari ini"));

    private static ReportForm Form(string sample)
    {
        var content = File.ReadAllBytes(Path.Combine(Repository.Root, "templates/samples", $"{sample}.json"));
        var reading = ReportReader.Read(content);
        return ReportForm.Of(content, ReviewedReport.Of(reading.Report!, reading.Findings).Assessment);
    }

    private static ReportHead Head { get; } = new()
    {
        Key = new ReportKey("contoh", "2022"), State = "draft", Version = 3, Tag = "tag", Names = new ReportNames("Dinas Contoh", "contoh", "Kabupaten Contoh", "Laporan"),
        UpdatedBy = "Uji", UpdatedAt = DateTimeOffset.UnixEpoch,
    };
}
