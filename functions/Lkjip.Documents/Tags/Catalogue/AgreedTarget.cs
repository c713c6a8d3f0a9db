using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>An agreed target (target perjanjian).</summary>
internal sealed record AgreedTarget(IndicatorSource? Indicator, Figure? Target, int Position);
