using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-17: a sentence says that all targets were met, or how many indicators beat theirs, and the figures say otherwise (seluruh target tercapai).</summary>
/// <remarks>Judged in texts on the agency as a whole, and not where a sentence hopes or plans. Indicators without a computed achievement are left out.</remarks>
internal sealed partial class AllReachedIsNotTrue() : TextRule("R-TKS-17")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context)
    {
        var measured = Measured(context).ToList();
        return measured.Count == 0 ? [] :
            from sentence in context.Prose.Sentences
            where sentence.Of.SubjectId is null && (sentence.Words.Contains("target", StringComparison.OrdinalIgnoreCase) || sentence.Words.Contains("tercapai", StringComparison.OrdinalIgnoreCase)
                || sentence.Words.Contains("terpenuhi", StringComparison.OrdinalIgnoreCase))
                && !Wishes.Are(sentence.Words)
            from finding in All(sentence, measured).Concat(Counted(sentence, measured))
            select finding;
    }

    private static IEnumerable<(Indicator Indicator, Figure Achievement)> Measured(ReviewContext context) =>
        from indicator in context.Measured
        let figure = context.Assessment.Find("achievement", indicator.Id, "achievement")
        where figure?.Exact is not null
        select (indicator, figure);

    private IEnumerable<Finding> All(Sentence sentence, List<(Indicator Indicator, Figure Achievement)> measured)
    {
        var missed = measured.Where(one => one.Achievement.Exact < 100m).ToList();
        return missed.Count > 0 && Everything().Match(sentence.Words) is { Success: true } match
            ? [In(
                sentence, match.Value.Trim(), null, missed[0].Achievement.Id,
                ("right", "Tidak mencapai target: " + string.Join("; ", missed.Select(one => $"{one.Indicator.Name} (capaian {one.Achievement.Shown})"))))]
            : [];
    }

    private IEnumerable<Finding> Counted(Sentence sentence, List<(Indicator Indicator, Figure Achievement)> measured) =>
        from claim in sentence.Claims.OfType<CountClaim>()
        where claim.Unit == "indikator"
        let match = Reached().Match(sentence.From(claim.End).ToString())
        where match.Success
        let said = Comparison.Of(match)!
        let count = measured.Count(one => one.Indicator.Level == IndicatorLevel.Objective && said.Holds(one.Achievement.Exact!.Value, 100m))
        let all = measured.Count(one => said.Holds(one.Achievement.Exact!.Value, 100m))
        where claim.Value != count && claim.Value != all
        select In(
            sentence, $"{claim.Words}{match.Value}", count.ToString(CultureInfo.InvariantCulture), null,
            ("right", "Capaiannya: " + string.Join("; ", measured.Select(one => $"{one.Indicator.Name} {one.Achievement.Shown}"))));

    [GeneratedRegex(
        @"\b(?:seluruh|semua)\s+(?:target|indikator|sasaran)\b(?:\s+\w+){0,6}?\s+(?:tercapai|terpenuhi|terlampaui|melampaui|melebihi|mencapai\s+target|memenuhi\s+target)\b|\brealisasi\s+kinerja\b(?:\s+\w+){0,4}?\s+(?:dilampaui|melampaui|melebihi)\s+(?:dari\s+)?target\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Everything();

    [GeneratedRegex(
        @"^\s*indikator\s+(?:(?:kinerja|sasaran|utama|dengan|yang|capaian(?:nya)?|realisasi(?:nya)?|telah|sudah|berada|dinyatakan)\s+){0,5}(?<not>(?:tidak|belum)\s+(?:dapat\s+|mampu\s+)?)?(?:(?<above>(?:melebihi|melampaui|di\s?atas)\s+(?:dari\s+)?target)|(?<reach>(?:mencapai|memenuhi)\s+target|tercapai)|(?<below>di\s?bawah\s+target))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Reached();
}
