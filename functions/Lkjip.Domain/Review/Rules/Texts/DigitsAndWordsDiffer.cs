using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-04: a number in digits and the same number in words differ: "4 (lima) program", an amount and its words (angka dan huruf).</summary>
/// <remarks>Brackets that hold no number are left alone.</remarks>
internal sealed class DigitsAndWordsDiffer() : TextRule("R-TKS-04")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        from claim in sentence.Claims.OfType<QuantityClaim>()
        let inWords = claim switch { AmountClaim amount => amount.InWords, CountClaim count => count.InWords, _ => null }
        where inWords is not null && NumberWords.Parse(inWords) is { } spelt && spelt != claim.Value
        select In(sentence, inWords, Right(claim), null, ("digits", Digits(claim)));

    private static string Digits(QuantityClaim claim) =>
        (claim is AmountClaim ? "Rp " : "") + IndonesianFormat.Number(claim.Value, 4, false);

    private static string? Right(QuantityClaim claim) =>
        claim.Value != decimal.Truncate(claim.Value) || claim.Value > 1_000_000_000_000_000m ? null
        : claim is AmountClaim ? Terbilang.Rupiah((long)claim.Value) : Terbilang.LowerWords((long)claim.Value);
}
