using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-02: the printed amount of a program or activity differs from the sum of its children (induk dan rincian).</summary>
internal sealed class StatedParentDiffers() : StatedFigureRule("R-ARI-02")
{
    protected override bool IsOurs(Figure figure) => figure.Formula == "sum" && StatedTotalDiffers.IsBudgetParent(figure);
}
