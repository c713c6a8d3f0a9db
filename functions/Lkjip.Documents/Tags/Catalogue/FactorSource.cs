using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>An objective, indicator, program or activity with its factors of a quarter (faktor triwulan).</summary>
/// <param name="Quarter">The quarter of the report.</param>
/// <param name="Id">The id of what it is about.</param>
/// <param name="Kind">What it is, in words: "Indikator".</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">The unit that answers for it.</param>
/// <param name="Figure">How far it has come: its achievement, or its absorption.</param>
/// <param name="Analysis">What is typed for it.</param>
internal sealed record FactorSource(QuarterSource Quarter, string Id, string Kind, string Name, string? Unit, Figure? Figure, Analysis Analysis)
{
    private static readonly string[] Levels = ["Program", "Kegiatan", "Sub Kegiatan"];

    /// <summary>All of a report, in its order: each objective with its indicators, then the budget tree.</summary>
    public static IEnumerable<FactorSource> All(QuarterSource quarter) =>
    [
        .. ObjectiveSource.All(quarter.Context).SelectMany(objective => Of(quarter, objective)),
        .. BudgetItemSource.Programs(quarter.Context).SelectMany(program => Of(quarter, program, 0)),
    ];

    /// <summary>What helped in the quarter.</summary>
    public IEnumerable<string> Enabling => Now.SelectMany(factors => factors.Enabling).Select(Filled);

    /// <summary>What hindered in the quarter.</summary>
    public IEnumerable<string> Inhibiting => Now.SelectMany(factors => factors.Inhibiting).Select(Filled);

    /// <summary>What is to be done from this quarter on.</summary>
    public IEnumerable<FollowUpSource> FollowUps => Of(Now);

    /// <summary>What earlier quarters promised and was not finished before this one.</summary>
    public IEnumerable<FollowUpSource> Open =>
        Of(Analysis.Quarters.Where(factors => factors.Quarter < Quarter.Quarter).OrderBy(factors => factors.Quarter)).Where(source => source.WasOpen);

    /// <summary>True when something is typed for the quarter.</summary>
    public bool HasContent => Enabling.Any() || Inhibiting.Any() || FollowUps.Any();

    /// <summary>A typed text with its tags filled.</summary>
    public string Filled(string text) => Quarter.Context.Narratives?.Fill(text, Id) ?? text;

    private IEnumerable<QuarterFactors> Now => Analysis.Quarters.Where(factors => factors.Quarter == Quarter.Quarter);

    private IEnumerable<FollowUpSource> Of(IEnumerable<QuarterFactors> quarters) =>
        quarters.SelectMany(factors => factors.FollowUps.Select(followUp => new FollowUpSource(this, factors.Quarter, followUp)));

    private static IEnumerable<FactorSource> Of(QuarterSource quarter, ObjectiveSource source) =>
    [
        new(quarter, source.Objective.Id, "Sasaran", source.Objective.Text, null, source.Figure("quarters", "achievementQuarter"), source.Objective.Analysis),
        .. source.Indicators.Select(one => new FactorSource(
            quarter, one.Indicator.Id, "Indikator", one.Indicator.Name, one.Indicator.ResponsibleUnit, one.Figure("quarters", "achievementQuarter"), one.Indicator.Analysis)),
    ];

    private static IEnumerable<FactorSource> Of(QuarterSource quarter, BudgetItemSource source, int depth) =>
    [
        new(quarter, source.Item.Id, Levels[Math.Min(depth, 2)], source.Item.Name, source.Item.ResponsibleUnit, quarter.Find("quarterBudget", source.Item.Id, "absorptionToDate"), source.Item.Analysis),
        .. source.Children.SelectMany(child => Of(quarter, child, depth + 1)),
    ];
}
