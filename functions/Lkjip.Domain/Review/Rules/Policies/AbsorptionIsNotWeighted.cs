using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Policies;

/// <summary>R-KBJ-01: the total absorption is a mean of percentages, not the ratio of the totals (serapan tidak tertimbang).</summary>
/// <remarks>A policy an agency may declare; the reader must know that the ratio is another number. Where a total is printed, it is named as printed.</remarks>
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

        var printed = context.Statements.FirstOrDefault(statement => statement.Figure == mean)?.Stated;
        return [Found(printed?.Place ?? "Realisasi anggaran, baris jumlah", printed?.Value ?? mean.Shown, ratio.Shown, mean.Id)];
    }
}
