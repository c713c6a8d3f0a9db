using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-01: a stated total differs from the sum of its rows (jumlah).</summary>
/// <remarks>Source: arithmetic; PermenPAN-RB 53/2014, annex III (reliability of data). A total without a printed value is not judged.</remarks>
internal sealed class StatedTotalDiffers() : StatedFigureRule("R-ARI-01")
{
    protected override bool IsOurs(Figure figure) => figure.Formula == "sum" && !IsBudgetParent(figure);

    /// <summary>True for a program or activity of the budget tree, whose sum is that of its children.</summary>
    internal static bool IsBudgetParent(Figure figure) => figure.Table is "budget" or "quarterBudget" && figure.Row != "total";
}
