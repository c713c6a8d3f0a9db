using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A program, activity or sub-activity with the report it belongs to.</summary>
internal sealed record BudgetItemSource(ReportContext Context, BudgetItem Item, int Position)
{
    /// <summary>All programs of a report.</summary>
    public static IEnumerable<BudgetItemSource> Programs(ReportContext context) => Of(context, context.Report.Budget.Programs);

    /// <summary>The items below this one.</summary>
    public IEnumerable<BudgetItemSource> Children => Of(Context, Item.Children);

    /// <summary>Its own indicators.</summary>
    public IEnumerable<IndicatorSource> Indicators => Context.Report.Indicators
        .Where(indicator => indicator.BudgetItemId == Item.Id)
        .Select((indicator, index) => new IndicatorSource(Context, indicator, index + 1));

    /// <summary>True when an analysis is typed for it or for an item below it.</summary>
    public bool IsAnalysed => new AnalysisSource(Context, Item.Id, Item.Analysis).Texts.Any() || Children.Any(child => child.IsAnalysed);

    /// <summary>Its figure in the budget table, or null.</summary>
    public Figure? Figure(string column) => Context.Assessment.Find("budget", Item.Id, column);

    private static IEnumerable<BudgetItemSource> Of(ReportContext context, IEnumerable<BudgetItem> items) =>
        items.Select((item, index) => new BudgetItemSource(context, item, index + 1));
}
