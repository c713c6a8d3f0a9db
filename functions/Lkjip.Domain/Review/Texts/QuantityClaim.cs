namespace Lkjip.Domain.Review.Texts;

/// <summary>A claim with a value: an amount, a percentage or a count.</summary>
/// <param name="Words">The words as printed.</param>
/// <param name="At">Where they begin in the text.</param>
/// <param name="Value">The value.</param>
/// <param name="Step">The worth of the last printed digit: 0.01 for "87,26%", 1 for "3.898".</param>
internal abstract record QuantityClaim(string Words, int At, decimal Value, decimal Step) : Claim(Words, At)
{
    /// <summary>Whether an exact value is printed so: rounded or cut off at the printed decimals.</summary>
    public bool Shows(decimal exact) =>
        exact == Value || Math.Abs(exact - Value) <= Step / 2 || decimal.Truncate(exact / Step) * Step == Value;
}
