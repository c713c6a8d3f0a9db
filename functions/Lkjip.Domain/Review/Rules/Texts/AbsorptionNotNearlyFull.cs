using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-18: a sentence says that nearly all the money was spent, and part of it was not (hampir terserap 100 %).</summary>
/// <remarks>Judged by the smallest absorption of an objective where the sentence speaks of each, else of the whole; less than 90 % is not nearly all.</remarks>
internal sealed partial class AbsorptionNotNearlyFull() : TextRule("R-TKS-18", Severity.Warning)
{
    private const decimal Nearly = 90m;

    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        let match = Words().Match(sentence.Words)
        where match.Success && !Wishes.Are(sentence.Words)
        let least = Least(context, Each().IsMatch(sentence.Words))
        where least?.Exact < Nearly
        select In(sentence, match.Value, least.Shown, least.Id, ("name", least.Row == "total" ? "keseluruhan anggaran" : $"\"{SubjectTitle.Of(context, least.Row)}\""));

    private static Figure? Least(ReviewContext context, bool each) =>
        (each ? context.Report.Plan.Objectives.SelectMany(objective => context.Prose.Known.Of(objective.Id))
            .Concat(context.Measured.SelectMany(indicator => context.Prose.Known.Of(indicator.Id))).Where(figure => figure.Column == "absorption").MinBy(figure => figure.Exact) : null)
        ?? context.Assessment.Find("budget/total/absorption");

    [GeneratedRegex(@"\bhampir\s+(?:\w+\s+)?100\s*(?:%|persen)|\bhampir\s+(?:seluruhnya|sepenuhnya)\s+terserap|\bterserap\s+hampir\s+(?:seluruhnya|sepenuhnya|100\s*%)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?:masing-masing|setiap|tiap-tiap|seluruh|semua)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Each();
}
