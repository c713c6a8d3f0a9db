using System.Globalization;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-07: a sentence counts the staff otherwise than the staffing tables (jumlah pegawai).</summary>
/// <remarks>
/// "18 ASN", "31 orang dengan 17 laki-laki", "S-1 sebanyak 18 orang": each is held against the rows that the sentence names, else against the
/// totals. Without staffing tables nothing is judged.
/// </remarks>
internal sealed class StaffCountDiffers() : TextRule("R-TKS-07")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context)
    {
        var staff = new StaffNumbers(context.Report.Staffing);
        return from sentence in context.Report.Staffing.Count == 0 ? [] : context.Prose.Sentences
               from claim in sentence.Claims.OfType<CountClaim>()
               let right = staff.For(sentence, claim)
               where right is { Count: > 0 } && !right.Contains((int)claim.Value)
               select In(sentence, Words(sentence, claim), string.Join(" atau ", right.Order().Select(count => count.ToString(CultureInfo.InvariantCulture))));
    }

    private static string Words(Sentence sentence, CountClaim claim) =>
        claim.Unit == "non" && sentence.From(claim.End).TrimStart().StartsWith("non asn", StringComparison.OrdinalIgnoreCase) ? $"{claim.Words} Non ASN"
        : claim.Unit == "asn" ? $"{claim.Words} ASN" : claim.WithUnit;
}
