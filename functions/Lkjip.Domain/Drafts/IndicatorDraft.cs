using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>Drafts a part of the analysis of each indicator, of the year or of a quarter.</summary>
internal abstract class IndicatorDraft(string part, bool quarterly = false) : SentenceDraft($"indicator.{part}{(quarterly ? "Quarter" : "")}", part)
{
    public override IEnumerable<DraftSubject> Subjects(DraftContext context) => context.IsQuarterly == quarterly ? context.Indicators : [];

    /// <summary>A sentence about an indicator: "sebanyak 12 Orang", "sebesar 72,79%", "dengan nilai BB"; money with its sign.</summary>
    protected string Say(string which, DraftContext context, DraftSubject subject, params (string Name, string Value)[] values)
    {
        var kind = context.Indicator(subject).Kind;
        var measure = kind switch
        {
            IndicatorKind.Count => "sebanyak",
            IndicatorKind.Percent or IndicatorKind.Index or IndicatorKind.Rupiah => "sebesar",
            _ => "dengan nilai",
        };
        return Say(which, subject.Row,
        [
            ("sebesar", measure), ("rp", kind == IndicatorKind.Rupiah ? " | rupiah" : ""), ("i", Figure.Named(subject.Id!)), .. values,
        ]);
    }
}
