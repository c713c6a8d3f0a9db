using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>An agreed target (target perjanjian).</summary>
/// <param name="Indicator">Its indicator, or null.</param>
/// <param name="Target">Its figure, or null.</param>
/// <param name="Position">Its place in the agreement, from 1.</param>
/// <param name="ObjectivePosition">The place of its objective among those of the agreement, from 1; null without objective.</param>
/// <param name="InObjective">Its place among the agreed targets of its objective, from 1; null without objective.</param>
internal sealed record AgreedTarget(IndicatorSource? Indicator, Figure? Target, int Position, int? ObjectivePosition, int? InObjective);
