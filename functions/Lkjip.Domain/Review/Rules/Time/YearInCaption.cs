using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-07: a title, caption or source names a year that is not its own (tahun dalam judul).</summary>
/// <remarks>
/// The title of an agreement has its year; captions of staff tables and photos that of the report. Extra tables and sources may be up to
/// five years older. A caption with two years, a period, or none is not judged.
/// </remarks>
internal sealed partial class YearInCaption() : ReviewRule("R-WKT-07", Severity.Warning)
{
    private const int Older = 5;

    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var report = context.Report;
        int[] own = [context.Year, report.Period.Year];
        var exact = report.Agreements.Select(agreement => ("Judul perjanjian", agreement.Title, new[] { agreement.Year }))
            .Concat(report.Staffing.Select(table => ("Judul tabel pegawai", table.Caption, own)))
            .Concat(report.Photos.Select(photo => ("Keterangan foto", photo.Caption, own)))
            .Append(("Judul laporan", report.Period.Title, own));
        return Exact(exact).Concat(Loose(Texts(report), context.Year, report.Period));
    }

    private IEnumerable<Finding> Exact(IEnumerable<(string Place, string Text, int[] Years)> captions) =>
        from caption in captions
        let year = OnlyYear(caption.Text)
        where year is not null && !caption.Years.Contains(year.Value)
        select Found(caption.Place, caption.Text, caption.Years[0].ToString(CultureInfo.InvariantCulture), null, ("year", Text(year.Value)));

    private IEnumerable<Finding> Loose(IEnumerable<(string Place, string? Text)> captions, int measured, ReportingPeriod period) =>
        from caption in captions
        let year = OnlyYear(caption.Text)
        where year is not null && (year < measured - Older || year > Math.Max(period.PublicationYear ?? 0, period.Year + 1))
        select Found(caption.Place, caption.Text, Text(measured), null, ("year", Text(year.Value)));

    private static IEnumerable<(string Place, string? Text)> Texts(PerformanceReport report) =>
    [
        .. report.ExtraTables.SelectMany(table => new[] { ("Judul tabel tambahan", table.Caption ?? table.Heading), ("Sumber tabel tambahan", table.Source) }),
        .. report.Staffing.Select(table => ("Sumber tabel pegawai", table.Source)),
        .. report.Agreements.Select(agreement => ("Sumber tabel perjanjian", agreement.Source)),
        .. report.Plan.TargetVersions.Select(version => ("Sumber matriks Renstra", version.Source)),
        ("Sumber tabel anggaran", report.Budget.Source),
    ];

    private static int? OnlyYear(string? text)
    {
        var years = text is null ? [] : Year().Matches(text).Select(match => match.Value).ToList();
        return years.Count == 1 ? int.Parse(years[0], CultureInfo.InvariantCulture) : null;
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d./])\d{4}(?![\d./])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Year();
}
