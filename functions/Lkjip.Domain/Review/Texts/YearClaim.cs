namespace Lkjip.Domain.Review.Texts;

/// <summary>A year (tahun).</summary>
internal sealed record YearClaim(string Words, int At, int Year) : Claim(Words, At);
