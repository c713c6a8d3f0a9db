using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-23: what is called the most or the fewest of the staff is not, or is not alone (terbanyak, terkecil).</summary>
/// <remarks>Rows with nobody are left out. Judged where the words behind name rows of a staffing table.</remarks>
internal sealed partial class SuperlativeIsNot() : TextRule("R-TKS-23", Severity.Warning)
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Report.Staffing.Count == 0 ? [] : context.Prose.Sentences
        let match = Words().Match(sentence.Words)
        where match.Success
        from table in context.Report.Staffing.Where(table => table.Rows.All(row => row.Group is null))
        let named = Named(table, sentence.Words[match.Index..])
        where named.Count > 0
        let extreme = Extreme(table, match.Groups["most"].Success)
        let missing = extreme.Except(named).ToList()
        where missing.Count > 0
        select In(sentence, Quote(sentence, match), string.Join("; ", extreme.Select(row => $"{row.Label} ({Total(row)} orang)")), null, ("table", table.Caption));

    private static string Quote(Sentence sentence, Match match) =>
        sentence.Claims.OfType<CountClaim>().FirstOrDefault(claim => claim.At > sentence.Start + match.Index) is { } claim
            ? Each().Match(sentence.Words, match.Index) is { Success: true } each && sentence.Start + each.Index < claim.At
                ? $"{sentence.Between(sentence.Start + each.Index, claim.End)} {claim.Unit}".Trim() : claim.WithUnit
            : match.Value;

    private static List<StaffingRow> Extreme(StaffingTable table, bool most)
    {
        var rows = table.Rows.Where(row => Total(row) > 0).ToList();
        var edge = rows.Count == 0 ? 0 : most ? rows.Max(Total) : rows.Min(Total);
        return [.. rows.Where(row => Total(row) == edge)];
    }

    private static int Total(StaffingRow row) => row.Counts.Sum();

    private static List<StaffingRow> Named(StaffingTable table, string words) => [.. table.Rows.Where(row => Names(row).Any(name => Stands(words, name)))];

    private static IEnumerable<string> Names(StaffingRow row) =>
        row.Label.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket ? [row.Label, row.Label[(bracket + 1)..].Trim(')', ' ')] : [row.Label];

    private static bool Stands(string words, string name)
    {
        var at = words.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (at + name.Length == words.Length || !char.IsLetterOrDigit(words[at + name.Length]));
    }

    [GeneratedRegex(@"(?<most>\b(?:paling\s+banyak|terbanyak|paling\s+besar|terbesar))|\b(?:paling\s+sedikit|tersedikit|paling\s+kecil|terkecil)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\bmasing-masing\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Each();
}
