using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-24: the texts count the same thing with two numbers (jumlah disebut berbeda).</summary>
/// <remarks>
/// Judged are counts with their word in brackets, "6 (enam) Indikator Kinerja Utama", in the sections of the whole report; those in the
/// analysis of one objective count its own. Goals are also held against the matrix of strategies. What is counted once is not judged, nor
/// where each number is right: of all programs in one text, of those that support the objectives in another.
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
               where values.Count > 1 && !values.All(value => IsCountOf(context, same.Key, value.Number))
               select Found(
                   string.Join("; ", values.Select(value => value.Place)), string.Join("; ", values.Select(value => $"{value.Printed} ({value.Place})")),
                   null, null, ("what", same.Key));
    }

    private static bool IsCountOf(ReviewContext context, string thing, string number) => Columns.GetValueOrDefault(thing)?.Any(
        column => context.Assessment.Find("summary", "report", column)?.Exact is { } count && count.ToString(CultureInfo.InvariantCulture) == number) == true;

    private static readonly Dictionary<string, string[]> Columns = new(StringComparer.Ordinal)
    {
        ["program"] = ["programs", "supportingPrograms"], ["kegiatan"] = ["activities", "supportingActivities"],
        ["sub kegiatan"] = ["subActivities", "supportingSubActivities"],
    };

    [GeneratedRegex(
        @"(?<number>\d+)\s*\(\s*\p{L}+(?:\s\p{L}+)?\s*\)\s*(?i:(?<thing>Indikator Kinerja Utama|Tujuan|Misi|Program|Sub Kegiatan|Kegiatan))\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Count();
}
