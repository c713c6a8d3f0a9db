using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-09: a percentage that a sentence gives to an indicator, objective or program is none of its figures (persentase tidak dikenal).</summary>
/// <remarks>
/// Judged where the words lead from the number back to its subject, or call it target, realisasi, capaian or serapan. Right are all figures of
/// the subject in any table, as printed or with fewer decimals, and what follows from the numbers of the sentence itself.
/// </remarks>
internal sealed partial class PercentageIsNoneOfIts() : TextRule("R-TKS-09")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context)
    {
        var whole = new Lazy<IReadOnlyList<Figure>>(() => [.. context.Assessment.Figures.Where(IsOfWhole)]);
        return from sentence in context.Prose.Sentences
               where sentence.Claims.Any(claim => claim is PercentClaim or CountClaim)
               from claim in Claims(sentence)
               let role = context.Prose.Belonging.RoleOf(sentence, claim)
               where role is not null && !Multiplied().IsMatch(sentence.UpTo(claim.At)) && !PartOf().IsMatch(sentence.From(claim.End))
               let subjects = sentence.SubjectAt(claim.At)
               where !(subjects.Count == 0 && role.Length == 0)
               let figures = subjects.Count == 0 ? whole.Value.Concat(All(context, role)).ToList() : [.. subjects.SelectMany(context.Prose.Known.Around)]
               where figures.Count > 0 && figures.Any(IsComparable)
                   && !figures.Any(figure => Shows(claim, figure)) && !whole.Value.Any(figure => Shows(claim, figure)) && !Follows(context, sentence, claim)
               let right = Right(context, subjects, figures, claim, role)
               select In(sentence, claim.Words, right?.Shown, right?.Id, ("name", Name(context, subjects)), ("offer", right is null ? "" : $"; yang dimaksud mungkin {right.Shown}"));
    }

    // "sebesar 5,45" without the sign is a percentage of an indicator in per cent.
    private static IEnumerable<QuantityClaim> Claims(Sentence sentence)
    {
        var paired = AmountShare.In(sentence).Select(pair => pair.Percent.At).ToHashSet();
        return sentence.Claims.OfType<QuantityClaim>().Where(claim => !paired.Contains(claim.At)
            && (claim is PercentClaim || (claim is CountClaim { InWords: null, Step: < 1m } && claim.Words.Contains(',', StringComparison.Ordinal))));
    }

    private static bool Shows(QuantityClaim claim, Figure figure) =>
        figure.Exact is { } exact && IsComparable(figure) && (claim.Value == Math.Abs(figure.Displayed!.Value) || (claim.Step >= Step(figure) && claim.Shows(Math.Abs(exact))) || claim.Value == figure.At(Decimals(claim)));

    private static decimal Step(Figure figure)
    {
        var step = 1m;
        for (var scale = (figure.Displayed!.Value / 1.0000000000000000000000000000m).Scale; scale > 0; scale--)
        {
            step /= 10m;
        }

        return step;
    }

    private static int Decimals(QuantityClaim claim) => (claim.Step / 1.0000000000000000000000000000m).Scale;

    private static bool IsComparable(Figure figure) => figure.Kind is FigureKind.Percent or FigureKind.Points or FigureKind.Number;

    private static bool IsOfWhole(Figure figure) =>
        figure.Displayed is not null && IsComparable(figure) && (figure.Row is "total" or "report" || figure.Table == "budgetHistory");

    private static IEnumerable<Figure> All(ReviewContext context, string role) => context.Assessment.Figures.Where(figure =>
        figure.Displayed is not null && IsComparable(figure) && Column(role).Any(column => figure.Column.StartsWith(column, StringComparison.Ordinal)));

    private static IReadOnlyList<string> Column(string role) => role switch
    {
        "target" => ["target", "endTarget"],
        "realisasi" => ["actual", "absorption", "share", "physical", "achievement"],
        "serapan" => ["absorption", "share"],
        "efisiensi" => ["efficiency", "absorption"],
        _ => ["achievement", "capped", "progress", "actual", "agencyAchievement", "physical"],
    };

    // 12 of 14 cases; a difference or growth between two numbers of the sentence.
    private static bool Follows(ReviewContext context, Sentence sentence, QuantityClaim claim)
    {
        var numbers = sentence.Claims.OfType<QuantityClaim>().Where(other => other.At != claim.At).Select(other => other.Value).ToList();
        return numbers.Exists(left => numbers.Exists(right => right != 0
                && (claim.Shows(left / right * 100m) || claim.Shows(Math.Abs(left - right)) || claim.Shows(Math.Abs(left - right) / right * 100m))))
            || Growths.Of(context).Any(growth => claim.Shows(Math.Abs(growth.Percent)));
    }

    private static Figure? Right(ReviewContext context, IReadOnlyList<string> subjects, List<Figure> figures, QuantityClaim claim, string role) =>
        figures.Find(figure => IsComparable(figure) && Closeness.IsSlip(figure.Displayed!.Value, claim.Value))
        ?? subjects.SelectMany(context.Prose.Known.Of).FirstOrDefault(figure => IsComparable(figure) && Column(role.Length == 0 ? "realisasi" : role)[0] == figure.Column)
        ?? subjects.SelectMany(context.Prose.Known.Of).FirstOrDefault(figure => figure.Column == "absorption" && role is ("serapan" or "realisasi"))
        ?? (subjects.Count == 0 && role is ("serapan" or "realisasi") ? context.Assessment.Find("budget/total/absorption") : null);

    private static string Name(ReviewContext context, IReadOnlyList<string> subjects) =>
        subjects.Count == 0 ? "laporan ini" : $"\"{SubjectTitle.Of(context, subjects[0])}\"";

    [GeneratedRegex(@"(?:\bkali|\bdikali(?:kan)?|[x×*])\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Multiplied();

    [GeneratedRegex(@"^\s*(?:di\s?antaranya|dari\s+(?:jumlah|seluruh|total)|merupakan|per\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PartOf();
}
