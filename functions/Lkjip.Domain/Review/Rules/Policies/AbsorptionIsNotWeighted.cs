using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Policies;

/// <summary>R-KBJ-01: the total absorption is a mean of percentages, not the ratio of the totals (serapan tidak tertimbang).</summary>
/// <remarks>A policy an agency may declare; the reader must know that the ratio is another number.</remarks>
internal sealed class AbsorptionIsNotWeighted() : ReviewRule("R-KBJ-01", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        if (context.Report.Policy.AbsorptionRollup == AbsorptionRollup.Weighted
            || context.Assessment.Find("budget", "total", "absorption") is not { Displayed: not null } mean
            || context.Assessment.Find("summary", "report", "absorptionRatio") is not { Displayed: not null } ratio
            || mean.Displayed == ratio.Displayed)
        {
            return [];
        }

        return [Found("Realisasi anggaran, baris jumlah", mean.Shown, ratio.Shown, mean.Id)];
    }
}
