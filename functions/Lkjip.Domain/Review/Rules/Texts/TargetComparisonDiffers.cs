using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-14: a sentence says that an indicator beat, met or missed its target, and the figures say otherwise (target tercapai atau tidak).</summary>
/// <remarks>
/// Against the target of the year, or of the plan's last year where the sentence names that year. Indicators without a computed achievement are
/// not judged; for those where less is better only "tercapai" and "memenuhi" are.
/// </remarks>
internal sealed partial class TargetComparisonDiffers() : TextRule("R-TKS-14")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        where sentence.Words.Contains("target", StringComparison.OrdinalIgnoreCase)
        from Match match in Words().Matches(sentence.Words)
        let said = Comparison.Of(match)
        let at = sentence.Start + match.Index
        where said is not null && !Wishes.Are(sentence.UpTo(at))
        let indicator = Indicator(context, sentence, at)
        where indicator is not null && (indicator.Formula == "maximize" || said == Comparison.AtLeast || said == Comparison.Below)
        let figure = Figure(context, sentence, at, indicator)
        where figure?.Exact is not null && !said.Holds(figure.Exact.Value, 100m)
        select In(sentence, match.Value.Trim(), figure.Shown, figure.Id, ("name", indicator.Name));

    private static Indicator? Indicator(ReviewContext context, Sentence sentence, int at)
    {
        var subjects = sentence.SubjectAt(at);
        var indicator = context.Measured.FirstOrDefault(one => subjects.Contains(one.Id, StringComparer.Ordinal));
        var only = indicator is null && sentence.Of.SubjectId is { } objective && subjects.Contains(objective, StringComparer.Ordinal)
            ? context.Measured.Where(one => one.ObjectiveId == objective).Take(2).ToList() : [];
        return indicator ?? (only.Count == 1 ? only[0] : null);
    }

    private static Assess.Figure? Figure(ReviewContext context, Sentence sentence, int at, Indicator indicator)
    {
        var year = sentence.Claims.OfType<YearClaim>().FirstOrDefault(claim => claim.At > at && claim.At - at < 70)?.Year
            ?? (sentence.Of.Section == "planProgress" ? context.Report.Plan.ToYear : null);
        return year is null || year == context.Year ? context.Assessment.Find("achievement", indicator.Id, "achievement")
            : year == context.Report.Plan.ToYear ? context.Assessment.Find("planProgress", indicator.Id, "progress") : null;
    }

    [GeneratedRegex(
        @"(?<not>\b(?:tidak|belum|kurang|gagal)\s+(?:(?:mampu|dapat|bisa|sepenuhnya|berhasil)\s+){0,2})?" +
        @"(?:(?<above>\b(?:melebihi|melampaui|dilampaui|di\s?atas|lebih\s+(?:besar|tinggi)\s+dari\s?(?:pada)?))|(?<reach>\b(?:memenuhi|mencapai))|(?<below>\b(?:kurang\s+dari\s?(?:pada)?|di\s?bawah|lebih\s+(?:kecil|rendah)\s+dari\s?(?:pada)?))|(?<same>\bsama\s+dengan))" +
        @"\s+(?:dari\s+)?target\b(?!\s+(?:nasional|provinsi|RPJMD|kabupaten|triwulan))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();
}
