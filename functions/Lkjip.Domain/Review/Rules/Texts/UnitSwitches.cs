using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-27: the same number is people in one sentence and families in the next (satuan berganti).</summary>
internal sealed class UnitSwitches() : TextRule("R-TKS-27", Severity.Warning)
{
    private static readonly string[] Families = ["kk", "keluarga", "kepala"];

    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from text in context.Prose.Texts
        let counts = text.SelectMany(sentence => sentence.Claims.OfType<CountClaim>().Select(claim => (sentence, claim))).Where(one => one.claim.Value > 1).ToList()
        from people in counts.Where(one => one.claim.Unit == "orang").Take(20)
        let families = counts.FirstOrDefault(one => one.claim.Value == people.claim.Value && IsFamilies(one.sentence, one.claim))
        where families.claim is not null
        select In(families.sentence, Words(families.sentence, families.claim), people.claim.WithUnit, null, ("people", people.claim.WithUnit)) into finding
        group finding by (finding.Place, finding.Stated) into same
        select same.First();

    private static bool IsFamilies(Sentence sentence, CountClaim claim) =>
        Families.Contains(claim.Unit) && (claim.Unit != "kepala" || sentence.From(claim.End).TrimStart().StartsWith("kepala keluarga", StringComparison.OrdinalIgnoreCase));

    private static string Words(Sentence sentence, CountClaim claim) =>
        claim.Unit == "kepala" ? $"{claim.Words} {sentence.From(claim.End).TrimStart()[.."kepala keluarga".Length]}" : claim.WithUnit;
}
