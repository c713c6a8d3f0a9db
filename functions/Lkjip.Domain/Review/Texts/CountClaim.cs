namespace Lkjip.Domain.Review.Texts;

/// <summary>A number with what it counts: "3.898 orang", "4 (empat) program", "dua indikator" (banyaknya).</summary>
/// <param name="Words">The words of the number as printed.</param>
/// <param name="At">Where they begin in the text.</param>
/// <param name="Value">The value, of the digits where both are printed.</param>
/// <param name="Step">The worth of the last printed digit.</param>
/// <param name="InWords">The number in words beside the digits; null for none.</param>
/// <param name="Unit">The word behind it in small letters: "orang"; empty where none follows.</param>
internal sealed record CountClaim(string Words, int At, decimal Value, decimal Step, string? InWords, string Unit) : QuantityClaim(Words, At, Value, Step)
{
    /// <summary>The number with its unit, for a finding.</summary>
    public string WithUnit => Unit.Length == 0 ? Words : $"{Words} {Unit}";
}
