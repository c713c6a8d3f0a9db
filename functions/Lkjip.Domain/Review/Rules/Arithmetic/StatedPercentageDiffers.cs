using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-03: a printed percentage or rating differs from the computed one (persentase).</summary>
/// <remarks>Computed by the agency's own policy: formula, rounding, cap, chaining of that table.</remarks>
internal sealed class StatedPercentageDiffers() : StatedFigureRule("R-ARI-03")
{
    protected override bool IsOurs(Figure figure) =>
        figure.IsComputed && figure.Formula is not ("sum" or "count" or "difference") && !figure.Formula.StartsWith("efficiency:", StringComparison.Ordinal);
}
