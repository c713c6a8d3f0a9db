using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-06: a sentence counts what the report lists nowhere: "38 sub kegiatan" (banyaknya tidak dapat diperiksa).</summary>
internal sealed class CountOfNothingListed() : TextRule("R-TKS-06", Severity.Note, MissingValues.Reported)
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        where sentence.Of.SubjectId is null
        from claim in sentence.Claims.OfType<CountClaim>()
        where claim.Unit is "kegiatan" or "sub" && claim.Value > 1
        let thing = CountDiffers.Thing(context, sentence, claim)
        where thing is not null && context.Nodes.Count > 0 && !thing.Right(context, sentence, claim).Any()
        select In(sentence, $"{claim.Words} {thing.Name}", null, null, ("what", thing.Name));
}
