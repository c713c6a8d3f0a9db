namespace Lkjip.Domain.Review.Texts;

/// <summary>A percentage: "87,26%", "18,63 persen" (persentase).</summary>
internal sealed record PercentClaim(string Words, int At, decimal Value, decimal Step) : QuantityClaim(Words, At, Value, Step);
