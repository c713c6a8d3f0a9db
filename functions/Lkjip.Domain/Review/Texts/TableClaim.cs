namespace Lkjip.Domain.Review.Texts;

/// <summary>A reference to a table: "tabel 3.2" (rujukan tabel).</summary>
/// <param name="Words">The words as printed.</param>
/// <param name="At">Where they begin in the text.</param>
/// <param name="Number">Its number: "3.2"; "3." where the number breaks off.</param>
internal sealed record TableClaim(string Words, int At, string Number) : Claim(Words, At);
