using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-16: two numbers of a sentence stand the other way round than its words say: "72,79%, lebih besar dari 75%" (perbandingan dua angka).</summary>
internal sealed partial class NumbersComparedWrongly() : TextRule("R-TKS-16")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        where sentence.Claims.Count(claim => claim is QuantityClaim) > 1
        from Match match in Words().Matches(sentence.Words)
        let said = Comparison.Of(match)
        let at = sentence.Start + match.Index
        let left = sentence.Claims.OfType<QuantityClaim>().LastOrDefault(claim => claim.End <= at && at - claim.End < 25)
        let right = sentence.Claims.OfType<QuantityClaim>().FirstOrDefault(claim => claim.At >= at + match.Length && claim.At - at - match.Length < 60)
        where said is not null && left is not null && right is not null && left.GetType() == right.GetType() && !OtherSubject().IsMatch(sentence.Between(left.End, at))
            && !OtherMeasure().IsMatch(sentence.Between(at + match.Length, right.At))
            && (left as CountClaim)?.Unit == (right as CountClaim)?.Unit && !said.Holds(left.Value, right.Value)
        select In(sentence, $"{left.Words} {match.Value.Trim()}", right.Words, null, ("left", left.Words), ("right", right.Words));

    [GeneratedRegex(
        @"(?<not>\btidak\s+)?(?:(?<above>\b(?:melebihi|melampaui|di\s?atas|lebih\s+(?:besar|tinggi|banyak)\s+(?:dari|dibanding)\w*))|(?<below>\b(?:di\s?bawah|(?:kurang|lebih\s+(?:kecil|rendah|sedikit))\s+(?:dari|dibanding)\w*)))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    // "melampaui target dengan capaian 104,75%": the number behind is what follows from the comparison.
    [GeneratedRegex(@"\b(?:capaian|kemajuan|predikat|selisih|sebanyak)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OtherMeasure();

    // "jumlahnya 14 kasus, anggarannya lebih besar": the words compare something else.
    [GeneratedRegex(@"\p{L}{4,}nya\b|\byang\b|\bdan\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OtherSubject();
}
