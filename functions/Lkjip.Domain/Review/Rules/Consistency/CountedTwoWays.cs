using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-24: the texts count the same thing with two numbers (jumlah disebut berbeda).</summary>
/// <remarks>
/// Judged are counts with their word in brackets, "6 (enam) Indikator Kinerja Utama", in the sections of the whole report; those in the
/// analysis of one objective count its own. Goals are also held against the matrix of strategies. What is counted once is not judged.
/// </remarks>
internal sealed partial class CountedTwoWays() : ReviewRule("R-KON-24", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var counts = (from text in context.Texts
                      where text.SubjectId is null
                      from Match match in Count().Matches(text.Text)
                      select (text.Place, Printed: match.Value, Number: match.Groups["number"].Value, Thing: match.Groups["thing"].Value.ToLowerInvariant())).ToList();
        var goals = context.Report.Plan.Strategies.Where(row => row.GoalText is not null).Select(row => Spelling.Letters(row.GoalText!)).Distinct(StringComparer.Ordinal).Count();
        if (goals > 0)
        {
            counts.Add(("matriks strategi", $"{goals.ToString(CultureInfo.InvariantCulture)} tujuan", goals.ToString(CultureInfo.InvariantCulture), "tujuan"));
        }

        return from same in counts.GroupBy(count => count.Thing, StringComparer.Ordinal)
               let values = same.DistinctBy(count => count.Number, StringComparer.Ordinal).ToList()
               where values.Count > 1
               select Found(
                   string.Join("; ", values.Select(value => value.Place)), string.Join("; ", values.Select(value => $"{value.Printed} ({value.Place})")),
                   null, null, ("what", same.Key));
    }

    [GeneratedRegex(
        @"(?<number>\d+)\s*\(\s*\p{L}+(?:\s\p{L}+)?\s*\)\s*(?i:(?<thing>Indikator Kinerja Utama|Tujuan|Misi|Program|Sub Kegiatan|Kegiatan))\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Count();
}
