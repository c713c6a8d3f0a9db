using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-24: a sentence gives a total and its parts, and the parts do not add up to it (rincian dalam kalimat).</summary>
/// <remarks>Judged behind "terdiri dari", "dengan rincian" and the like, with two parts or more; "di antaranya" names only some and is not judged.</remarks>
internal sealed partial class PartsDoNotAddUp() : TextRule("R-TKS-24")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) => Within(context).Concat(Behind(context));

    // "... sebanyak 3 kasus. Dimana 2 kasus sudah selesai dan 1 kasus masih dalam proses."
    private IEnumerable<Finding> Behind(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        let total = sentence.Before?.Claims.OfType<CountClaim>().LastOrDefault()
        where Where().IsMatch(sentence.Words) && total is { Unit.Length: > 2 }
        let parts = sentence.Claims.OfType<CountClaim>().Where(claim => claim.Unit == total.Unit).ToList()
        where parts.Count >= 2 && !Says(sentence.Before, parts.Sum(part => part.Value)) && !Says(sentence.Before?.Before, parts.Sum(part => part.Value))
        select In(
            sentence, total.WithUnit, IndonesianFormat.Number(parts.Sum(part => part.Value), 4, false), null,
            ("parts", string.Join(" + ", parts.Select(part => part.Words))));

    private static bool Says(Sentence? sentence, decimal sum) => sentence?.Claims.OfType<CountClaim>().Any(claim => claim.Value == sum) == true;

    private IEnumerable<Finding> Within(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        from Match match in Words().Matches(sentence.Words)
        let at = sentence.Start + match.Index
        let total = sentence.Claims.OfType<CountClaim>().LastOrDefault(claim => claim.End <= at && at - claim.End < 45)
        where total is { Unit.Length: > 0 }
        let parts = Parts(sentence, at + match.Length, total).ToList()
        // "3.898 orang dari target 1.000 orang, terdiri dari ...": the parts may be those of the number before.
        where parts.Count >= 2 && sentence.Claims.OfType<CountClaim>().All(claim => claim.End > at || claim.Value != parts.Sum(part => part.Value))
        select In(
            sentence, total.WithUnit, IndonesianFormat.Number(parts.Sum(part => part.Value), 4, false), null,
            ("parts", string.Join(" + ", parts.Select(part => part.Words))));

    private static IEnumerable<CountClaim> Parts(Sentence sentence, int from, CountClaim total) =>
        sentence.Claims.OfType<CountClaim>().Where(claim => claim.At >= from && claim.InWords is null && claim.Step == 1m && char.IsAsciiDigit(claim.Words[0]))
            .TakeWhile(claim => claim.Unit == total.Unit || claim.Unit.Length == 0 || total.Unit == "orang" || claim.Unit is "sehingga" or "dan");

    [GeneratedRegex(@"^\s*(?:Dimana|Di\s+mana|Dari\s+jumlah\s+(?:tersebut|itu)|Rinciannya|Yaitu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Where();

    [GeneratedRegex(@"\b(?:terdiri\s+(?:dari|atas)|dengan\s+(?:rincian|komposisi|perincian))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();
}
