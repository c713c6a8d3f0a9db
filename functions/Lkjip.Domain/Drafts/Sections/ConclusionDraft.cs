using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>What the figures of the report come to (kesimpulan).</summary>
internal sealed class ConclusionDraft() : SectionDraft("conclusion")
{
    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) => List(Say("opening", 0), Items(context).OfType<string>());

    private IEnumerable<string?> Items(DraftContext context)
    {
        if (Totals.AreMeasured(context))
        {
            yield return Say("achievement", 0);
            yield return Say("achieved", 0);
        }

        if (Totals.AreSpent(context))
            yield return Say("budget", 0, Totals.Absorption(context));
        yield return Totals.Efficiency(context);
    }
}
