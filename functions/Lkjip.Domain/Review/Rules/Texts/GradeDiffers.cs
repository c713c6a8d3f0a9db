using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Assess.Ratings;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-12: a rating word does not follow from the value of the indicator or objective it is given to (predikat dalam naskah).</summary>
/// <remarks>
/// Only words of the report's own scale behind "kategori", "predikat", "tergolong" and the like. A value in the same clause is rated itself; else
/// the achievement of the subject counts, of the agency where none is named. "2 indikator tergolong ..." may be fewer than there are, not more.
/// </remarks>
internal sealed partial class GradeDiffers() : TextRule("R-TKS-12")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context)
    {
        var scale = BuiltInRatingScales.Find(context.Report.Policy, context.Report.Policy.RatingScale) ?? BuiltInRatingScales.All[0];
        return from sentence in context.Prose.Sentences
               where HasLabel(scale, sentence)
               from given in Given(sentence, scale)
               let right = Count(context, sentence, given) is { } count ? Of(context, sentence, given, count) : Right(context, scale, sentence, given)
               where right.Label is not null && !right.Label.Equals(given.Label, StringComparison.OrdinalIgnoreCase)
               select In(sentence, sentence.Of.Text.Substring(given.At, given.Label.Length), right.Label, right.Figure?.Id, ("value", right.Value ?? "-"));
    }

    private static bool HasLabel(RatingScale scale, Sentence sentence) =>
        scale.Bands.Any(band => sentence.Words.Contains(Plain(band.Label), StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(string Label, int At, int Cue)> Given(Sentence sentence, RatingScale scale) =>
        from Match cue in Cue().Matches(sentence.Words)
        let at = cue.Index + cue.Length
        let label = scale.Bands.Select(band => Plain(band.Label)).OrderByDescending(label => label.Length)
            .FirstOrDefault(label => string.Compare(sentence.Words, at, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (at + label.Length >= sentence.Words.Length || !char.IsLetter(sentence.Words[at + label.Length])))
        where label is not null
        select (label, sentence.Start + at, sentence.Start + cue.Index);

    // "Cukup (memadai)" is written "Cukup".
    private static string Plain(string label) => label.IndexOf('(', StringComparison.Ordinal) is > 1 and var bracket ? label[..bracket].Trim() : label;

    private static CountClaim? Count(ReviewContext context, Sentence sentence, (string Label, int At, int Cue) given) =>
        sentence.Claims.OfType<CountClaim>().LastOrDefault(claim => claim.At < given.At && given.At - claim.At < 90 && claim.Unit == "indikator")
            is { } count && !sentence.Claims.Any(claim => claim is PercentClaim && claim.At > count.At && claim.At < given.At) && context.Measured.Any() ? count : null;

    private static (string? Label, string? Value, Figure? Figure) Of(ReviewContext context, Sentence sentence, (string Label, int At, int Cue) given, CountClaim count)
    {
        var objective = context.Report.Plan.Objectives.FirstOrDefault(one => sentence.SubjectAt(count.At).Contains(one.Id, StringComparer.Ordinal))?.Id;
        var ratings = context.Measured.Where(indicator => indicator.Level == IndicatorLevel.Objective && (objective is null || indicator.ObjectiveId == objective))
            .Select(indicator => context.Assessment.Find("achievement", indicator.Id, "rating")).OfType<Figure>().Where(figure => figure.Shown.Length > 0).ToList();
        var such = ratings.Count(figure => Plain(figure.Shown).Equals(given.Label, StringComparison.OrdinalIgnoreCase));
        var other = ratings.FirstOrDefault(figure => !Plain(figure.Shown).Equals(given.Label, StringComparison.OrdinalIgnoreCase));
        return such >= count.Value || other is null ? (null, null, null)
            : (Plain(other.Shown), context.Prose.Known.Beside(other, "achievement")?.Shown, ratings.Count == 1 ? context.Assessment.Find("ratings", other.Row, "rating") : null);
    }

    private static (string? Label, string? Value, Figure? Figure) Right(ReviewContext context, RatingScale scale, Sentence sentence, (string Label, int At, int Cue) given)
    {
        if (sentence.Claims.OfType<PercentClaim>().LastOrDefault(claim => claim.At < given.At && given.At - claim.End < 60) is { } percent)
        {
            return (Plain(scale.Rate(percent.Value).Label), percent.Words, null);
        }

        var subjects = sentence.SubjectAt(given.At);
        var row = subjects.Count > 0 ? subjects[0] : "total";
        var figure = context.Assessment.Find("achievement", row, "rating");
        return figure is { Shown.Length: > 0 }
            ? (Plain(figure.Shown), context.Prose.Known.Beside(figure, "achievement")?.Shown, figure)
            : (null, null, null);
    }

    [GeneratedRegex(@"\b(?:kategori|predikat(?:\s+nilai)?|tergolong|dikategorikan|kualifikasi|berpredikat|capaiannya|pencapaiannya|juga\s+sama)\s+(?:(?:adalah|yaitu|dengan|masuk|dalam|kategori|predikat|sebagai|tergolong)\s+)*[“""']?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cue();
}
