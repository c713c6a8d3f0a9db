using System.Globalization;
using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Rules.Policies;

/// <summary>R-KBJ-07: the target at the end of the plan is the target of this year for every indicator (target akhir Renstra).</summary>
/// <remarks>A plan in which nothing is to grow. Not judged in the plan's last year, nor where fewer than two indicators have both targets, or all aim at 100 %.</remarks>
internal sealed class EndTargetEqualsThisYear() : ReviewRule("R-KBJ-07", Severity.Note)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var pairs = context.Measured.Select(indicator => (
            Now: context.Assessment.Find("achievement", indicator.Id, "target"), End: context.Assessment.Find("planProgress", indicator.Id, "endTarget")))
            .Where(pair => pair is { Now.Reason: null, End.Reason: null }).ToList();
        if (context.Year < context.Report.Plan.ToYear && pairs.Count > 1 && pairs.TrueForAll(pair => Same(pair.Now!, pair.End!)) && pairs.Exists(pair => pair.Now!.Exact != 100m))
        {
            yield return Found(
                context.Assessment.Table("planProgress")!.Title, string.Join("; ", pairs.Select(pair => pair.End!.Shown)), null, pairs[0].End!.Id,
                ("year", context.Year.ToString(CultureInfo.InvariantCulture)), ("end", context.Report.Plan.ToYear.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static bool Same(Figure now, Figure end) => now.Exact == end.Exact && (now.Exact is not null || now.Shown == end.Shown);
}
