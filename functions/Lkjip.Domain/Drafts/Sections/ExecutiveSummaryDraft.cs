using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>The executive summary of a year (ikhtisar eksekutif).</summary>
internal sealed class ExecutiveSummaryDraft() : SectionDraft("executiveSummary")
{
    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) => !Totals.AreMeasured(context) ? [] :
    [
        .. Paragraph(Say("opening", 0)),
        .. Paragraph(Say("achievement", 0), Say("achieved", 0), Totals.Unmeasured(context)),
        .. List(Say("objectives", 0), context.Objectives.Where(one => context.Shows("achievement", one.Id, "achievement", "rating"))
            .Select((one, row) => Say("objective", row, ("s", Figure.Named(one.Id!)), ("sasaran", one.Name)))),
        .. Paragraph(Totals.AreSpent(context) ? Say("budget", 0, Totals.Absorption(context)) : null, Totals.Efficiency(context)),
    ];
}
