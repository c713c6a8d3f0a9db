using Lkjip.Domain.Review.Rules.Arithmetic;
using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-01: a printed value differs from the value in the data (nilai tertulis berbeda dari data).</summary>
internal sealed class StatedValueDiffersFromData() : StatedFigureRule("R-KON-01")
{
    protected override bool IsOurs(Figure figure) => !figure.IsComputed;
}
