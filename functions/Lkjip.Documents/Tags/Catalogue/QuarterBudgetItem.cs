using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A program, activity or sub-activity with its spending to date (anggaran triwulan).</summary>
internal sealed record QuarterBudgetItem(QuarterSource Quarter, BudgetItemSource Source)
{
    /// <summary>The items below it.</summary>
    public IEnumerable<QuarterBudgetItem> Children => Source.Children.Select(child => new QuarterBudgetItem(Quarter, child));

    /// <summary>Its figure, or null.</summary>
    public Figure? Find(string column) => Quarter.Find("quarterBudget", Source.Item.Id, column);

    /// <summary>Its figure in the column of the quarter, or null.</summary>
    public Figure? InQuarter(string column) => Quarter.InQuarter("quarterBudget", Source.Item.Id, column);
}
