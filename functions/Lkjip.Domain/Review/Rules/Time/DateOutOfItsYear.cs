using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-04: a document is dated outside the time it belongs to (tanggal dokumen).</summary>
/// <remarks>
/// An annual plan is dated by the end of the first month of its year; an agreement within its year; a report and its foreword after its
/// period has ended. Documents without date are left out.
/// </remarks>
internal sealed partial class DateOutOfItsYear() : ReviewRule("R-WKT-04", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var report = context.Report;
        var plan = report.SignedDocuments.FirstOrDefault(signing => signing.Document == DocumentKind.AnnualPlan)?.Date ?? report.AnnualPlan?.Date;
        if (report.AnnualPlan is { } annual && plan is { } planned && planned > new DateOnly(annual.Year, 1, 31))
        {
            yield return Of($"Rencana Kinerja Tahunan {Text(annual.Year)}", planned, $"sebelum atau pada awal tahun {Text(annual.Year)}");
        }

        foreach (var agreement in report.Agreements.Where(agreement => agreement.Date is { } date && date.Year != agreement.Year))
        {
            yield return Of(agreement.Title, agreement.Date!.Value, $"dalam tahun {Text(agreement.Year)}");
        }

        var end = report.Period.Quarter is { } quarter
            ? new DateOnly(report.Period.Year, quarter * 3, 1).AddMonths(1).AddDays(-1) : new DateOnly(context.Year, 12, 31);
        foreach (var signing in report.SignedDocuments.Where(signing => signing.Document is DocumentKind.Foreword or DocumentKind.Report))
        {
            if (signing.Date is { } date && (date <= end || date > end.AddYears(2)))
            {
                yield return Of(Name(signing), date, $"sesudah {IndonesianFormat.Date(end)}");
            }
            else if (signing.DateText is { } words && LastYear().Match(words) is { Success: true } year && int.Parse(year.Value, CultureInfo.InvariantCulture) is var typed && (typed < end.Year || typed > end.Year + 2))
            {
                yield return Found(Name(signing), words, $"sesudah {IndonesianFormat.Date(end)}");
            }
        }
    }

    private Finding Of(string place, DateOnly date, string expected) => Found(place, IndonesianFormat.Date(date), expected);

    private static string Name(SignedDocument signing) => signing.Document == DocumentKind.Foreword ? "Kata pengantar" : "Penutup laporan";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d{4}(?=\D*$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LastYear();
}
