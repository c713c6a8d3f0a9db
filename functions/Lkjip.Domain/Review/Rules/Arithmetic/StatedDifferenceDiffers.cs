using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-04: a printed difference or degree of efficiency differs from the computed one (selisih, efisiensi).</summary>
internal sealed class StatedDifferenceDiffers() : StatedFigureRule("R-ARI-04")
{
    protected override bool IsOurs(Figure figure) =>
        figure.Formula == "difference" || figure.Formula.StartsWith("efficiency:", StringComparison.Ordinal);
}
