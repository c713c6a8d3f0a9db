using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-15: a sentence says that something rose, fell or stayed against an earlier year, and the figures say otherwise (naik atau turun).</summary>
/// <remarks>The actual of the indicator that the sentence names, or the absorption and the ceiling of the agency. A year without a figure is not judged.</remarks>
internal sealed partial class YearComparisonDiffers() : TextRule("R-TKS-15")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        where Earlier().IsMatch(sentence.Words)
        from Match match in Words().Matches(sentence.Words)
        let said = Comparison.Of(match)
        let at = sentence.Start + match.Index
        where said is not null && !Wishes.Are(sentence.UpTo(at)) && Earlier().IsMatch(Clause(sentence, match))
        let pair = Pair(context, sentence, at)
        where pair is { Before.Exact: not null, Now.Exact: not null } && !said.Holds(pair.Value.Now.Exact!.Value, pair.Value.Before.Exact!.Value)
        select In(
            sentence, match.Value.Trim(), $"{pair.Value.Before.Shown} menjadi {pair.Value.Now.Shown}", pair.Value.Now.Id,
            ("before", pair.Value.Before.Shown), ("now", pair.Value.Now.Shown));

    private static ReadOnlySpan<char> Clause(Sentence sentence, Match match)
    {
        var from = Math.Max(0, match.Index - 90);
        return sentence.Words.AsSpan(from, Math.Min(sentence.Words.Length, match.Index + match.Length + 70) - from);
    }

    private static (Figure Before, Figure Now)? Pair(ReviewContext context, Sentence sentence, int at)
    {
        var before = sentence.Claims.OfType<YearClaim>().Select(claim => claim.Year).Where(year => year < context.Year).DefaultIfEmpty(context.Year - 1).Max();
        var words = sentence.UpTo(at).ToString();
        return Budget().Match(words) is { Success: true } budget
            ? OfBudget(context, before, budget.Groups["ceiling"].Success ? "ceiling" : "absorption")
            : Measure().IsMatch(words[Math.Max(0, words.Length - 60)..]) || IsNamedJustBefore(sentence, at) ? OfIndicator(context, sentence.SubjectAt(at), before) : null;
    }

    private static bool IsNamedJustBefore(Sentence sentence, int at) =>
        sentence.Mentions.LastOrDefault(mention => mention.At < at) is { } mention && at - mention.End < 40 && !Part().IsMatch(sentence.Between(mention.End, at));

    private static (Figure Before, Figure Now)? OfIndicator(ReviewContext context, IReadOnlyList<string> subjects, int before) =>
        (from indicator in context.Measured
         where subjects.Contains(indicator.Id, StringComparer.Ordinal) || subjects.Contains(indicator.ObjectiveId ?? "", StringComparer.Ordinal)
         let then = context.Assessment.Find("history", indicator.Id, $"actual{before.ToString(CultureInfo.InvariantCulture)}")
         let now = context.Assessment.Find("history", indicator.Id, $"actual{context.Year.ToString(CultureInfo.InvariantCulture)}")
         where then is not null && now is not null
         select ((Figure, Figure)?)(then, now)).Take(2).ToList() is [var only] ? only : null;

    private static (Figure Before, Figure Now)? OfBudget(ReviewContext context, int before, string column)
    {
        var now = context.Report.Budget.Year ?? context.Year;
        return context.Assessment.Find("budgetHistory", $"y{before.ToString(CultureInfo.InvariantCulture)}", column) is { } then
            && context.Assessment.Find("budgetHistory", $"y{now.ToString(CultureInfo.InvariantCulture)}", column) is { } current ? (then, current) : null;
    }

    [GeneratedRegex(@"\btahun\s+(?:sebelumnya|lalu|kemarin)\b|\bdibanding\w*\b|\bdari\s+tahun\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Earlier();

    [GeneratedRegex(
        @"(?<not>\b(?:tidak|belum)\s+(?:mengalami\s+)?)?(?:(?<rise>\b(?:meningkat|peningkatan|kenaikan|naik|lebih\s+(?:tinggi|besar|banyak)|sebesar(?=\s+tahun\s+sebelumnya)))|(?<fall>\b(?:menurun|penurunan|turun|lebih\s+(?:rendah|kecil|sedikit)))|(?<same>\bsama\s+dengan))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?:realisasi(?:nya)?)\b(?![^.]*\b(?:jumlah|target)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Measure();

    [GeneratedRegex(@"(?:(?:pe)?nyerapan|serapan)\s+anggaran|(?<ceiling>pagu(?:\s+anggaran)?\s+(?:juga\s+)?\z)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Budget();

    [GeneratedRegex(@"\b(?:jumlah|target|kasus|peserta|anggaran|lowongan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part();
}
