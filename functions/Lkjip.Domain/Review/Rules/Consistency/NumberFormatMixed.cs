using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-21: some printed numbers have commas for thousands or a point for decimals, the others not (penulisan angka).</summary>
/// <remarks>One finding a table. Judged where the rest of the report prints numbers the Indonesian way; one group of three digits after a comma is
/// read as thousands only where the data says so. Without printed numbers nothing is said.</remarks>
internal sealed partial class NumberFormatMixed() : ReviewRule("R-KON-21", Severity.Note)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var indonesian = context.Statements.Select(statement => statement.Stated.Value.Trim()).Where(value => Indonesian().IsMatch(value)).MaxBy(value => value.Length);
        return from same in context.Statements.Where(IsForeign).GroupBy(statement => statement.Figure?.Table ?? "", StringComparer.Ordinal)
               where indonesian is not null
               let first = same.First().Stated
               select Found(
                   first.Place, first.Value, indonesian, same.First().Figure?.Id, ("count", same.Count().ToString(CultureInfo.InvariantCulture)));
    }

    private static bool IsForeign(Statement statement)
    {
        var value = statement.Stated.Value.Trim();
        return CommaThousands().IsMatch(value) || PointDecimals().IsMatch(value)
            || (OneComma().IsMatch(value) && statement.Figure?.Exact is { } exact && exact == decimal.Truncate(exact) && Math.Abs(exact) >= 1000m);
    }

    [GeneratedRegex(@"^(?:Rp\.?\s*)?\d{1,3}(?:\.\d{3})+(?:,\d+)?\D*$|^\d+,\d{1,2}\s*%?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Indonesian();

    [GeneratedRegex(@"^(?:Rp\.?\s*)?\d{1,3}(?:,\d{3}){2,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CommaThousands();

    [GeneratedRegex(@"^\d{1,3}\.\d{1,2}\s*%?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PointDecimals();

    [GeneratedRegex(@"^-?\d{1,3},\d{3}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OneComma();
}
