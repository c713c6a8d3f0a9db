using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-13: a sentence gives the achievement cut off at the cap, where the table gives the whole (capaian dibatasi hanya di naskah).</summary>
/// <remarks>Not judged where the policy has no cap, or the tables show capped values, nor where the method itself is told.</remarks>
internal sealed class CappedValueQuoted() : TextRule("R-TKS-13", Severity.Warning)
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from cap in context.Report.Policy.Cap is { } value ? [value] : Array.Empty<decimal>()
        from sentence in context.Prose.Sentences
        where sentence.Of.Section != "measurementMethod"
        from percent in sentence.Claims.OfType<PercentClaim>()
        where percent.Value == cap && context.Prose.Belonging.RoleOf(sentence, percent) == "capaian"
        let subjects = sentence.SubjectAt(percent.At)
        let figure = context.Assessment.Find("achievement", subjects.Count > 0 ? subjects[0] : "total", "achievement")
        where figure?.Displayed > cap
        select In(sentence, percent.Words, figure.Shown, figure.Id, ("cap", IndonesianFormat.Percent(cap, 2, false)));
}
