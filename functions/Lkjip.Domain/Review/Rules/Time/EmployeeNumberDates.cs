using System.Globalization;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-13: an employee number holds a date of birth or of appointment that cannot be (tanggal dalam NIP).</summary>
/// <remarks>Eight digits of birth, six of appointment (year and month), one of sex (1 or 2), three of order. A number of another length is a matter of
/// R-LKP-04; a missing one too.</remarks>
internal sealed class EmployeeNumberDates() : ReviewRule("R-WKT-13", Severity.Warning)
{
    private const int Youngest = 16;
    private const int Oldest = 60;

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from signatory in context.Report.Signatories
        let digits = string.Concat((signatory.EmployeeNumber ?? "").Where(char.IsAsciiDigit))
        where digits.Length == 18
        let fault = Fault(digits, context.Report.Period.Year)
        where fault is not null
        select Found(signatory.Name ?? signatory.Position, signatory.EmployeeNumber, null, null, ("why", fault));

    private static string? Fault(string digits, int year)
    {
        if (!DateOnly.TryParseExact(digits[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var birth))
            return "delapan angka pertama bukan tanggal lahir";
        if (!DateOnly.TryParseExact(digits[8..14] + "01", "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var appointed))
            return "angka kesembilan sampai keempat belas bukan tahun dan bulan pengangkatan";
        if (appointed.Year - birth.Year is < Youngest or > Oldest || year - birth.Year > Oldest + 10 || appointed.Year > year + 1)
            return "tahun lahir dan tahun pengangkatannya tidak mungkin";
        return digits[14] is '1' or '2' ? null : "angka kelima belas (jenis kelamin) bukan 1 atau 2";
    }
}
