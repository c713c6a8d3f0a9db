namespace Lkjip.Domain.Review.Texts;

/// <summary>An amount of money: "Rp. 8.251.284.892,-" (jumlah uang).</summary>
/// <param name="Words">The words as printed.</param>
/// <param name="At">Where they begin in the text.</param>
/// <param name="Value">The amount in rupiah.</param>
/// <param name="Step">The worth of the last printed digit: 100 million for "Rp 15,3 miliar".</param>
/// <param name="InWords">The amount in words in the brackets behind it; null for none.</param>
internal sealed record AmountClaim(string Words, int At, decimal Value, decimal Step, string? InWords) : QuantityClaim(Words, At, Value, Step);
