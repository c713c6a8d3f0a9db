using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-05: a count in a sentence differs from what the report lists ("4 program, 3 kegiatan").</summary>
internal sealed class StatedCountDiffers() : StatedFigureRule("R-ARI-05")
{
    protected override bool IsOurs(Figure figure) => figure.Formula == "count";
}
