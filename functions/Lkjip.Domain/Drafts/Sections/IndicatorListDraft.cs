using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>Drafts a section that says one thing of each indicator, in a list.</summary>
internal abstract class IndicatorListDraft(string section) : SectionDraft(section)
{
    public override bool IsDigest => true;

    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject)
    {
        var items = context.Indicators.Select(indicator => (Indicator: indicator, Case: Case(context, indicator))).Where(item => item.Case is not null)
            .Select((item, row) => Say(item.Case!, row, Values(context, item.Indicator))).ToList();
        return items.Count > 1 ? List(Say("opening", 0), items) : Paragraph(items);
    }

    /// <summary>The case of the sentence about an indicator; null where there is nothing to say.</summary>
    protected abstract string? Case(DraftContext context, DraftSubject indicator);

    private static (string Name, string Value)[] Values(DraftContext context, DraftSubject indicator) =>
    [
        ("i", Figure.Named(indicator.Id!)), ("indikator", indicator.Name), ("rp", context.Indicator(indicator).Kind == IndicatorKind.Rupiah ? " | rupiah" : ""),
        ("lalu", DraftContext.Text(context.Year - 1)), ("kini", DraftContext.Text(context.Year)),
    ];
}
