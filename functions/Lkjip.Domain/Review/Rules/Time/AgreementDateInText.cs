using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-14: a typed text gives an agreement another date than the agreement has (tanggal perjanjian kinerja dalam naskah).</summary>
/// <remarks>Judged are sentences that name an agreement and one full date of its year. Not judged while no agreement has a date.</remarks>
internal sealed partial class AgreementDateInText() : ReviewRule("R-WKT-14", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var dates = context.Report.Agreements.Where(agreement => agreement.Date is not null).Select(agreement => IndonesianFormat.Date(agreement.Date!.Value)).ToList();
        return from text in context.Texts
               where dates.Count > 0
               from Match match in Dated().Matches(text.Text)
               let date = Spaces().Replace(match.Groups["date"].Value, " ")
               where !dates.Contains(date, StringComparer.OrdinalIgnoreCase) && dates.Exists(known => known[^4..] == date[^4..] || known[..^5].Equals(date[..^5], StringComparison.OrdinalIgnoreCase))
               select Found(text.Place, date, string.Join(" atau ", dates));
    }

    [GeneratedRegex(
        @"\b(?:Perjanjian Kinerja|perjanjian kinerja|Penetapan Kinerja)\b[^.;]{0,160}?\btanggal\s+(?<date>\d{1,2}\s+(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\s+\d{4})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dated();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
