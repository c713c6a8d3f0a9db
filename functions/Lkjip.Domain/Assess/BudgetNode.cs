using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess;

/// <summary>A budget item at its place in the tree, with the amounts that follow from its children.</summary>
/// <remarks>Money counts at the leaves; a parent is the sum of its children, and what is typed at it is only reviewed.</remarks>
public sealed class BudgetNode
{
    internal BudgetNode(BudgetItem item, BudgetNode? parent)
    {
        Item = item;
        Parent = parent;
        Children = [.. item.Children.Select(child => new BudgetNode(child, this))];
        CeilingOriginal = Amount(item.CeilingOriginal, child => child.CeilingOriginal);
        Ceiling = Amount(item.CeilingRevised ?? item.CeilingOriginal, child => child.Ceiling);
        Spent = Amount(item.Spent ?? SumOf(item.SpentByQuarter), child => child.Spent);
    }

    /// <summary>The item.</summary>
    public BudgetItem Item { get; }

    /// <summary>The item above; null for a program.</summary>
    public BudgetNode? Parent { get; }

    /// <summary>The items below.</summary>
    public IReadOnlyList<BudgetNode> Children { get; }

    /// <summary>Program, activity or sub-activity, by depth.</summary>
    public RowKind Kind => Parent is null ? RowKind.Program : Parent.Parent is null ? RowKind.Activity : RowKind.SubActivity;

    /// <summary>The ceiling of the first budget.</summary>
    public Rupiah? CeilingOriginal { get; }

    /// <summary>The ceiling in force: revised, or original where it was not revised.</summary>
    public Rupiah? Ceiling { get; }

    /// <summary>What was spent.</summary>
    public Rupiah? Spent { get; }

    /// <summary>This node and all below it, parents first.</summary>
    public IEnumerable<BudgetNode> SelfAndBelow() => Children.SelectMany(child => child.SelfAndBelow()).Prepend(this);

    /// <summary>What was spent in a quarter, 1 to 4.</summary>
    public Rupiah? SpentIn(int quarter) => Children.Count > 0
        ? SumOf([.. Children.Select(child => child.SpentIn(quarter)).OfType<Rupiah>()])
        : Item.SpentByQuarter.Count >= quarter ? Item.SpentByQuarter[quarter - 1] : null;

    internal static Rupiah? SumOf(IReadOnlyCollection<Rupiah> amounts) =>
        amounts.Count == 0 ? null : amounts.Aggregate(Rupiah.Zero, (sum, amount) => sum + amount);

    private Rupiah? Amount(Rupiah? typed, Func<BudgetNode, Rupiah?> ofChild) =>
        SumOf([.. Children.Select(ofChild).OfType<Rupiah>()]) ?? typed;
}
