using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A performance agreement with the report it belongs to.</summary>
internal sealed record AgreementSource(ReportContext Context, PerformanceAgreement Agreement)
{
    /// <summary>All agreements of a report.</summary>
    public static IEnumerable<AgreementSource> All(ReportContext context) =>
        context.Report.Agreements.Select(agreement => new AgreementSource(context, agreement));

    /// <summary>The agreements a document is about: all, or the one it was made for.</summary>
    public static IEnumerable<AgreementSource> Shown(ReportContext context) =>
        All(context).Where(source => context.AgreementId is null || source.Agreement.Id == context.AgreementId);

    /// <summary>The agreement in force, or null.</summary>
    public static AgreementSource? InForce(ReportContext context) =>
        AgreementSequence.InForce(context.Report) is { } agreement ? new AgreementSource(context, agreement) : null;

    /// <summary>The last agreement of a kind, or null.</summary>
    public static AgreementSource? Last(ReportContext context, AgreementKind kind) =>
        All(context).LastOrDefault(source => source.Agreement.Kind == kind);

    /// <summary>The first party, or null.</summary>
    public SignatorySource? FirstParty => SignatorySource.Of(Context.Signatory(Agreement.FirstPartyId));

    /// <summary>The second party, or null.</summary>
    public SignatorySource? SecondParty => SignatorySource.Of(Context.Signatory(Agreement.SecondPartyId));

    /// <summary>The agreement that it takes the place of, or null.</summary>
    public PerformanceAgreement? Before => AgreementSequence.Revisions(Context.Report).Where(pair => pair.After == Agreement).Select(pair => pair.Before).FirstOrDefault();

    /// <summary>The agreed targets.</summary>
    public IEnumerable<AgreedTarget> Targets
    {
        get
        {
            var objectives = Agreement.Targets.Select(target => Indicator(target.IndicatorId)?.ObjectiveId).OfType<string>()
                .Distinct(StringComparer.Ordinal).ToList();
            return Agreement.Targets.Select((target, index) =>
            {
                var indicator = Indicator(target.IndicatorId);
                return new AgreedTarget(
                    indicator is null ? null : new IndicatorSource(Context, indicator, index + 1),
                    Context.Assessment.Find("agreement-" + Agreement.Id, target.IndicatorId, "target"),
                    index + 1,
                    indicator?.ObjectiveId is { } objective ? objectives.IndexOf(objective) + 1 : null,
                    indicator?.ObjectiveId is { } own ? Agreement.Targets.Take(index + 1).Count(other => Indicator(other.IndicatorId)?.ObjectiveId == own) : null);
            });
        }
    }

    /// <summary>The ceilings of the programs.</summary>
    public IEnumerable<AgreedCeiling> Ceilings => Agreement.Ceilings.Select((ceiling, index) => new AgreedCeiling(
        ceiling,
        ceiling.Name ?? Context.BudgetItem(ceiling.BudgetItemId)?.Name,
        Context.Assessment.Find(BudgetTable, ceiling.BudgetItemId ?? FormattableString.Invariant($"c{index + 1}"), "ceiling"),
        index + 1));

    /// <summary>The sum of the ceilings.</summary>
    public Figure? Total => Context.Assessment.Find(BudgetTable, "total", "ceiling");

    private Indicator? Indicator(string id) => Context.Report.Indicators.FirstOrDefault(indicator => indicator.Id == id);

    private string BudgetTable => "agreementBudget-" + Agreement.Id;
}
