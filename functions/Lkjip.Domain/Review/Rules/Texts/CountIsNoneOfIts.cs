using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-28: a number that a sentence gives to an indicator is none of its figures (jumlah tidak dikenal).</summary>
/// <remarks>
/// Judged are numbers in the indicator's unit that the words lead back to it, the whole of what it counts ("jumlah kasus ..."), and numbers of four
/// digits or more that differ from one of its figures by a single digit. Other numbers are of their own topic.
/// </remarks>
internal sealed partial class CountIsNoneOfIts() : TextRule("R-TKS-28")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context)
    {
        var own = context.Assessment.Figures.Where(figure => figure.Table.StartsWith("extra-", StringComparison.Ordinal) && figure.Exact is not null)
            .Select(figure => figure.Exact!.Value).ToHashSet();
        return from sentence in context.Prose.Sentences
               from claim in sentence.Claims.OfType<CountClaim>()
               where claim is { InWords: null, Step: 1m } && char.IsAsciiDigit(claim.Words[0]) && !own.Contains(claim.Value)
               let figures = OfYear(context, sentence, [.. sentence.SubjectAt(claim.At).SelectMany(context.Prose.Known.Around).Where(IsCount)])
               where figures.Count > 0 && !figures.Exists(figure => figure.Exact == claim.Value) && (IsGiven(context, sentence, claim) || IsSlip(figures, claim))
               let right = figures.Find(figure => Closeness.IsSlip(figure.Exact!.Value, claim.Value)) ?? Only(context, figures)
               select In(
                   sentence, claim.WithUnit, right?.Shown, right?.Id, ("name", SubjectTitle.Of(context, sentence.SubjectAt(claim.At)[0])),
                   ("offer", right is null ? "" : $"; yang dimaksud mungkin {right.Shown}"));
    }

    // Where the sentence names one year, the figures of that year; all where it has none.
    private static List<Figure> OfYear(ReviewContext context, Sentence sentence, List<Figure> figures)
    {
        var years = sentence.Claims.OfType<YearClaim>().Select(claim => claim.Year).Distinct().Take(2).ToList();
        var own = years.Count == 1 ? figures.Where(figure => context.Prose.Known.YearOf(figure) == years[0]).ToList() : [];
        return own.Count > 0 ? own : figures;
    }

    private static bool IsCount(Figure figure) =>
        figure.Exact is not null && (figure.Kind == FigureKind.Count || (figure.Table == "components" && figure.Column != "value"));

    private static bool IsSlip(List<Figure> figures, CountClaim claim) =>
        Closeness.Length(claim.Value) >= 4 && figures.Exists(figure => Closeness.Length(figure.Exact!.Value) >= 4 && Closeness.IsSlip(figure.Exact.Value, claim.Value));

    private static bool IsGiven(ReviewContext context, Sentence sentence, CountClaim claim)
    {
        var subjects = sentence.SubjectAt(claim.At);
        var indicators = context.Report.Indicators.Where(indicator => subjects.Contains(indicator.Id, StringComparer.Ordinal) || subjects.Contains(indicator.ObjectiveId ?? "", StringComparer.Ordinal)).ToList();
        return indicators.Exists(indicator => indicator.Kind == IndicatorKind.Count && IsUnit(indicator, claim) && context.Prose.Belonging.RoleOf(sentence, claim) is { } role && (role.Length > 0 || indicators.Count == 1))
            || (claim.Unit.Length >= 4 && indicators.Exists(indicator => indicator.Kind == IndicatorKind.Percent && indicator.Name.Contains(claim.Unit, StringComparison.OrdinalIgnoreCase)
                && HasComponents(context, indicator)) && Whole(claim.Unit, sentence.UpTo(claim.At).ToString()));
    }

    private static bool IsUnit(Indicator indicator, CountClaim claim) =>
        claim.Unit.Length > 0 && (indicator.Unit.StartsWith(claim.Unit, StringComparison.OrdinalIgnoreCase) || indicator.Name.Contains(claim.Unit, StringComparison.OrdinalIgnoreCase));

    private static bool HasComponents(ReviewContext context, Indicator indicator) => context.Prose.Known.Of(indicator.Id).Any(figure => figure.Table == "components");

    private static bool Whole(string unit, string before) =>
        before.LastIndexOf($"jumlah {unit}", StringComparison.OrdinalIgnoreCase) is >= 0 and var at && !Subset().IsMatch(before[at..]);

    private static Figure? Only(ReviewContext context, List<Figure> figures) =>
        figures.Find(figure => figure.Table == "achievement" && figure.Column == "actual")
        ?? figures.Find(figure => figure.Table == "components" && context.Prose.Known.YearOf(figure) == context.Year);

    // A part of the whole counts for itself.
    [GeneratedRegex(@"\b(?:sektor|jenis|kecamatan|bulan|antaranya|terdiri)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Subset();
}
