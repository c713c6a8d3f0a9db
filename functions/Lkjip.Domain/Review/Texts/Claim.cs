namespace Lkjip.Domain.Review.Texts;

/// <summary>A number or reference that a typed text states (pernyataan dalam naskah), with its place.</summary>
/// <param name="Words">The words as printed.</param>
/// <param name="At">Where they begin in the text.</param>
internal abstract record Claim(string Words, int At)
{
    /// <summary>Where they end in the text.</summary>
    public int End => At + Words.Length;
}
