using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Benchmarks.Review;

/// <summary>The largest sample with a budget of many lines, and every figure of that budget printed (laporan besar).</summary>
internal static class LargeReport
{
    /// <summary>The report as its JSON.</summary>
    /// <param name="lines">The lines of the budget that are added below its programs.</param>
    public static byte[] Json(int lines)
    {
        var sample = ReportReader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "templates", "samples", "jember-2023.json"))).Report!;
        var program = new BudgetItem
        {
            Id = "besar", Name = "Program Pelayanan", Children = [.. Enumerable.Range(1, lines / 20).Select(Activity)],
        };
        var report = sample with { Budget = sample.Budget with { Programs = [.. sample.Budget.Programs, program] } };
        var printed = Assessor.Assess(report).Figures.Where(figure => figure.Table == "budget" && figure.Shown.Length > 0)
            .Select(figure => new StatedFigure { Figure = figure.Id, Place = $"Tabel 3.8, {figure.Row}", Value = figure.Shown });
        return ReportWriter.Write(report with { Stated = [.. sample.Stated, .. printed] });
    }

    private static BudgetItem Activity(int number) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"besar-{number}"), Name = string.Create(CultureInfo.InvariantCulture, $"Kegiatan Pelayanan ke-{number}"),
        Children = [.. Enumerable.Range(1, 19).Select(line => Line(number, line))],
    };

    private static BudgetItem Line(int activity, int number) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"besar-{activity}-{number}"),
        Name = string.Create(CultureInfo.InvariantCulture, $"Penyediaan Jasa Pelayanan {activity}.{number}"),
        CeilingRevised = new Rupiah(10_000_000L + (number * 12_345L)), Spent = new Rupiah(9_000_000L + (number * 11_111L)),
    };
}
