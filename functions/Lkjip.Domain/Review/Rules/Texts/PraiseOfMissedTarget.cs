using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-19: a result is praised whose target was missed, or a target called missed in a program that met all of its own (pujian dan celaan).</summary>
/// <remarks>"Sangat Memuaskan" is a rating and judged as such. Without a computed achievement nothing is judged.</remarks>
internal sealed partial class PraiseOfMissedTarget() : TextRule("R-TKS-19", Severity.Warning)
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        where sentence.Words.Contains("memuaskan", StringComparison.OrdinalIgnoreCase) || sentence.Words.Contains("target", StringComparison.OrdinalIgnoreCase)
        from finding in Praised(context, sentence).Concat(Blamed(context, sentence))
        select finding;

    private IEnumerable<Finding> Praised(ReviewContext context, Sentence sentence) =>
        from Match match in Praise().Matches(sentence.Words)
        where !Wishes.Are(sentence.Words.AsSpan(0, match.Index))
        from subject in sentence.SubjectAt(sentence.Start + match.Index).Take(1)
        let figure = context.Assessment.Find("achievement", subject, "achievement")
        where figure?.Exact < 100m
        select In(sentence, match.Value, null, figure.Id, ("right", $"target \"{SubjectTitle.Of(context, subject)}\" tidak tercapai (capaian {figure.Shown})"));

    private IEnumerable<Finding> Blamed(ReviewContext context, Sentence sentence)
    {
        if (sentence.Of.SubjectId is not { } program || !context.Prose.Known.IsBudgetItem(program) || Blame().Match(sentence.Words) is not { Success: true } match
            || Wishes.Are(sentence.Words.AsSpan(0, match.Index)))
        {
            return [];
        }

        var achieved = context.Prose.Known.Around(program).Where(figure => figure.Column == "achievement" && figure.Exact is not null).ToList();
        return achieved.Count == 0 || achieved.Exists(figure => figure.Exact < 100m) ? []
            : [In(sentence, match.Value, null, achieved[0].Id, ("right", $"semua target program itu tercapai ({string.Join(", ", achieved.Select(figure => figure.Shown).Distinct(StringComparer.Ordinal))})"))];
    }

    [GeneratedRegex(@"\b(?:hasil|capaian|kinerja)(?:nya)?\s+(?:yang\s+)?memuaskan\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Praise();

    [GeneratedRegex(@"\b(?:ada|masih ada|terdapat)\s+(?:\w+\s+)?yang\s+(?:tidak|belum)\s+(?:memenuhi|mencapai)\s+target\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blame();
}
