using System.CommandLine;
using System.CommandLine.Parsing;
using Lkjip.Domain.Reports;

namespace Lkjip.App.CommandLine;

/// <summary>Lets a verb look at data as the interim report of another quarter (--quarter).</summary>
internal static class QuarterOption
{
    /// <summary>The option, 1 to 4.</summary>
    public static Option<int?> Create()
    {
        var option = new Option<int?>("--quarter") { Description = "Triwulan laporan, 1 s.d. 4; bawaan: yang ada pada data." };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > 4)
            {
                result.AddError("--quarter harus 1, 2, 3, atau 4.");
            }
        });
        return option;
    }

    /// <summary>The report as one of the quarter; the dates of signing were those of its own quarter and are left out.</summary>
    public static PerformanceReport At(this PerformanceReport report, int? quarter) => quarter is null || quarter == report.Period.Quarter ? report : report with
    {
        Period = report.Period with { Quarter = quarter },
        SignedDocuments = [.. report.SignedDocuments.Select(signing => signing with { Date = null, DateText = null, Number = null })],
    };
}
