using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-29: a sentence gives an indicator's value to a year in which it had another (nilai tahun lain).</summary>
/// <remarks>Judged where the sentence names one year before the number, and the ledger has another figure for that year, or none and the number is of three digits or more.</remarks>
internal sealed class ValueOfAnotherYear() : TextRule("R-TKS-29")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        from claim in sentence.Claims.OfType<QuantityClaim>()
        where claim is PercentClaim or CountClaim { InWords: null } && context.Prose.Belonging.RoleOf(sentence, claim) is "" or "realisasi" or "target"
        let year = Year(sentence, claim)
        where year is not null
        from subject in sentence.SubjectAt(claim.At).Take(1)
        let figures = context.Prose.Known.Of(subject).Where(figure => IsMeasured(figure)).ToList()
        let shown = figures.Where(figure => figure.Displayed == claim.Value).ToList()
        where shown.Count > 0 && shown.TrueForAll(figure => context.Prose.Known.YearOf(figure) != year)
        let right = Right(context, figures, shown[0], year.Value)
        where right is not null || Closeness.Length(claim.Value) >= 3
        select In(
            sentence, claim.Words, right?.Shown, right?.Id, ("name", SubjectTitle.Of(context, subject)), ("year", year.Value.ToString(CultureInfo.InvariantCulture)),
            ("offer", right is null ? "" : $"; untuk tahun {year.Value.ToString(CultureInfo.InvariantCulture)} {right.Shown}"),
            ("other", context.Prose.Known.YearOf(shown[0]).ToString(CultureInfo.InvariantCulture)));

    private static bool IsMeasured(Figure figure) =>
        figure.Exact is not null && (figure.Column.StartsWith("actual", StringComparison.Ordinal) || figure.Column.StartsWith("target", StringComparison.Ordinal)
            || figure.Table.StartsWith("targets-", StringComparison.Ordinal) || figure.Column == "endTarget" || figure.Table == "components");

    private static Figure? Right(ReviewContext context, List<Figure> figures, Figure shown, int year) =>
        figures.Find(figure => context.Prose.Known.YearOf(figure) == year && figure.Column[..3] == shown.Column[..3]);

    private static int? Year(Sentence sentence, QuantityClaim claim)
    {
        var years = sentence.Claims.OfType<YearClaim>().Where(year => year.At < claim.At).Select(year => year.Year).Distinct().ToList();
        return years.Count == 1 ? years[0] : null;
    }
}
