using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Imports;

/// <summary>A budget item at its place in the tree (letak butir anggaran).</summary>
/// <param name="item">The item.</param>
/// <param name="parent">The item above it; null for a program.</param>
public sealed class BudgetPlace(BudgetItem item, BudgetPlace? parent)
{
    /// <summary>The item.</summary>
    public BudgetItem Item { get; } = item;

    /// <summary>The item above it; null for a program.</summary>
    public BudgetPlace? Parent { get; } = parent;

    /// <summary>Its code, made comparable; empty when it has none.</summary>
    internal string CodeKey { get; } = BudgetCode.Normal(item.Code);

    /// <summary>Its name, made comparable.</summary>
    internal string NameKey { get; } = BudgetName.Normal(item.Name);

    /// <summary>1 for a program, 2 for an activity, 3 for a sub-activity.</summary>
    public int Level => (Parent?.Level ?? 0) + 1;

    /// <summary>True where money is kept.</summary>
    public bool IsLeaf => Item.Children.Count == 0;

    /// <summary>What stands in a column, as a person types it; empty when nothing does.</summary>
    public string Text(ImportColumn column) => BudgetValues.Text(Item, column);

    /// <summary>All items of a budget, from top to bottom.</summary>
    public static IReadOnlyList<BudgetPlace> All(Budget? budget)
    {
        var found = new List<BudgetPlace>();
        foreach (var program in budget?.Programs ?? [])
            Add(program, null);
        return found;

        void Add(BudgetItem item, BudgetPlace? parent)
        {
            var place = new BudgetPlace(item, parent);
            found.Add(place);
            foreach (var child in item.Children)
                Add(child, place);
        }
    }
}
