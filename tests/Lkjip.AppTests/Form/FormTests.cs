using System.Text;
using System.Text.Json.Nodes;
using Lkjip.App.Form;
using Lkjip.App.Form.Changes;
using Lkjip.AppTests.Azurite;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;

namespace Lkjip.AppTests.Form;

/// <summary>The form over the samples: it reads what is there, writes what is typed, and leaves the rest alone.</summary>
public sealed class FormTests
{
    public static TheoryData<string> Samples => ["blitar-2022", "tanjung-jabung-barat-2020", "jember-2023", "jember-2023-triwulan"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Apply_EveryCellAsItStands_ChangesNothing(string sample)
    {
        var form = Open(sample);

        var outcome = form.Apply([.. Inputs(form).Select(cell => new FormChange(FormChange.Set, cell.Address) { Before = cell.Text, Value = cell.Text })]);

        Assert.All(outcome.Results, result => Assert.Equal(ChangeResult.Same, result.State));
        Assert.Null(outcome.Content);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Write_EveryCellItsOwnText_ReadsTheSame(string sample)
    {
        var form = Open(sample);
        var before = ReportReader.Read(form.Content).Report!;

        foreach (var cell in Inputs(form).Where(cell => cell.Text.Length > 0))
        {
            cell.Write(cell.Text);
        }

        var after = ReportReader.Read(form.Content);
        Assert.NotNull(after.Report);
        Assert.Equal(ReportWriter.Write(before), ReportWriter.Write(after.Report));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Grids_OfASample_HaveEachAddressOnce(string sample)
    {
        var form = Open(sample);

        var twice = form.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).GroupBy(cell => cell.Address, StringComparer.Ordinal)
            .Where(same => same.Count() > 1).Select(same => same.Key).ToList();

        Assert.Empty(twice);
        Assert.Equal(form.Grids.Count(), form.Grids.Select(grid => grid.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Apply_AnActualTyped_StandsWhereTheContractHasIt()
    {
        var form = Open("jember-2023");

        var outcome = form.Apply([new FormChange(FormChange.Set, "capaian/i2/target") { Before = form.Cell("capaian/i2/target")!.Text, Value = "1.250 Orang" }]);

        Assert.Equal(ChangeResult.Applied, Assert.Single(outcome.Results).State);
        var target = outcome.Reading!.Report!.Indicators.Single(indicator => indicator.Id == "i2").Targets.Single(other => other.Year == 2023 && other.Quarter is null);
        Assert.Equal(1250m, target.Value!.Number);
    }

    [Fact]
    public void Apply_GoodAndBadTogether_KeepsTheGoodAndTellsTheBad()
    {
        var form = Open("blitar-2022");
        var leaf = form.Grid("anggaran")!.Rows.First(row => !row.IsParent).Key;

        var outcome = form.Apply(
        [
            new FormChange(FormChange.Set, $"anggaran/{leaf}/spent") { Value = "Rp 12.500" },
            new FormChange(FormChange.Set, $"anggaran/{leaf}/ceilingOriginal") { Value = "dua belas" },
            new FormChange(FormChange.Set, "instansi/isi/name") { Value = "" },
        ]);

        Assert.Equal([ChangeResult.Applied, ChangeResult.Invalid, ChangeResult.Invalid], outcome.Results.Select(result => result.State));
        Assert.Contains("isian ini", outcome.Results[1].Message, StringComparison.Ordinal);
        Assert.Equal("Nama harus diisi.", outcome.Results[2].Message);
        Assert.Equal("12.500", ReportForm.Of(outcome.Content!).Cell($"anggaran/{leaf}/spent")!.Text);
    }

    [Fact]
    public void Apply_CellThatOthersChanged_IsAConflictWithTheirs()
    {
        var form = Open("blitar-2022");
        var cell = form.Grid("capaian")!.Rows[0].Cell("target")!;

        var outcome = form.Apply([new FormChange(FormChange.Set, cell.Address) { Before = "0,01", Value = "99" }]);

        var result = Assert.Single(outcome.Results);
        Assert.Equal(ChangeResult.Conflict, result.State);
        Assert.Equal(cell.Text, result.Theirs);
        Assert.Null(outcome.Content);
    }

    [Fact]
    public void Apply_AddedRowsWithTheirCells_AreThereAndInOrder()
    {
        var form = Open("blitar-2022");

        var outcome = form.Apply(
        [
            new FormChange(FormChange.Add, "anggaran/baru1"),
            new FormChange(FormChange.Set, "anggaran/baru1/name") { Value = "Program Baru" },
            new FormChange(FormChange.Add, "anggaran/baru2") { Within = "baru1" },
            new FormChange(FormChange.Set, "anggaran/baru2/name") { Value = "Kegiatan Baru" },
            new FormChange(FormChange.Set, "anggaran/baru2/spent") { Value = "1.000" },
            new FormChange(FormChange.Add, "tanda-tangan/99"),
        ]);

        Assert.All(outcome.Results, result => Assert.Equal(ChangeResult.Applied, result.State));
        var program = outcome.Reading!.Report!.Budget.Programs[^1];
        Assert.Equal("Program Baru", program.Name);
        Assert.Equal(1000, Assert.Single(program.Children).Spent!.Value.Amount);
    }

    [Fact]
    public void Apply_RemoveIndicatorInUse_IsRefusedAndNothingIsLost()
    {
        var form = Open("blitar-2022");
        var used = form.Root["agreements"]![0]!["targets"]![0]!["indicatorId"]!.GetValue<string>();

        var outcome = form.Apply([new FormChange(FormChange.Remove, $"indikator/{used}")]);

        Assert.Equal(ChangeResult.Invalid, Assert.Single(outcome.Results).State);
        Assert.Null(outcome.Content);
    }

    [Fact]
    public void Apply_RemoveARowThatIsAnotherByNow_RemovesNothing()
    {
        var form = Open("blitar-2022");
        var seen = form.Grid("dasar-hukum")!.Rows[3].Title;
        var changed = ReportForm.Of(form.Apply([new FormChange(FormChange.Remove, "dasar-hukum/0") { Before = form.Grid("dasar-hukum")!.Rows[0].Title }]).Content!);

        var outcome = changed.Apply([new FormChange(FormChange.Remove, "dasar-hukum/3") { Before = seen }]);

        Assert.Equal(ChangeResult.Conflict, Assert.Single(outcome.Results).State);
        Assert.Equal(seen, changed.Grid("dasar-hukum")!.Rows[2].Title);
    }

    [Fact]
    public void Of_SampleWithoutAnActual_SaysWhatIsMissingAndWhere()
    {
        var root = JsonNode.Parse(Text("jember-2023"))!.AsObject();
        root["indicators"]![0]!["actuals"]!.AsArray().RemoveAll(actual => actual!["year"]!.GetValue<int>() == 2023);
        var content = Encoding.UTF8.GetBytes(root.ToJsonString());

        var progress = PartProgress.Of(ReportForm.Of(content, Assessor.Assess(ReportReader.Read(content).Report!))).Single(part => part.Part.Id == "capaian");

        Assert.Equal(["capaian/i1/realisasi"], progress.Missing.Select(missing => missing.Key));
    }

    private static IEnumerable<FormCell> Inputs(ReportForm form) => form.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Where(cell => cell.IsInput);

    private static ReportForm Open(string sample)
    {
        var content = Encoding.UTF8.GetBytes(Text(sample));
        return ReportForm.Of(content, Assessor.Assess(ReportReader.Read(content).Report!));
    }

    private static string Text(string sample) => File.ReadAllText(Path.Combine(Repository.Root, $"templates/samples/{sample}.json"));
}
