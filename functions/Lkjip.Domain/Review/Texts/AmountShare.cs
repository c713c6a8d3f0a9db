using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Texts;

/// <summary>An amount with the percentage beside it: "Rp 7.891.881.259 (95,64%)", "0,09% atau sebesar Rp 14.513.600" (jumlah dan persentasenya).</summary>
/// <param name="Amount">The amount.</param>
/// <param name="Percent">The percentage that it is said to be.</param>
internal sealed partial record AmountShare(AmountClaim Amount, PercentClaim Percent)
{
    /// <summary>The pairs of a sentence.</summary>
    public static IEnumerable<AmountShare> In(Sentence sentence)
    {
        var claims = sentence.Claims.Where(claim => claim is AmountClaim or PercentClaim).ToList();
        for (var at = 0; at + 1 < claims.Count; at++)
        {
            var between = sentence.Between(claims[at].End, claims[at + 1].At);
            if (claims[at] is AmountClaim amount && claims[at + 1] is PercentClaim percent && Behind().IsMatch(between))
            {
                yield return new(amount, percent);
                at++;
            }
            else if (claims[at] is PercentClaim before && claims[at + 1] is AmountClaim its && between.Length < 80 && Ahead().IsMatch(between))
            {
                yield return new(its, before);
                at++;
            }
        }
    }

    [GeneratedRegex(@"^[\s.,\-]*(?:\(|atau|yaitu|yakni|setara|sama dengan|dengan persentase)?\s*\(?(?:\s*(?:dengan|sebesar|mencapai|persentase|sekitar|atau))*\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?:\batau|\byaitu|\byakni|\()\s*(?:sebesar|senilai|sejumlah)?\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ahead();
}
