using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-37: the number of an objective or indicator belongs to another one than its name or the text it opens (nomor sasaran dan indikator).</summary>
/// <remarks>"Sasaran 2 : ..." with the name of the first; the analysis of the second objective that begins with "Sasaran 1"; a number that is none.</remarks>
internal sealed partial class SubjectNumberDiffers() : TextRule("R-TKS-37", Severity.Warning)
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) => Others(context).Concat(Missing(context));

    // "(capaian sasaran 6)" of two.
    private IEnumerable<Finding> Missing(ReviewContext context) =>
        from sentence in context.Prose.Objectives.Count == 0 ? [] : context.Prose.Sentences
        where sentence.Words.Contains("sasaran", StringComparison.OrdinalIgnoreCase)
        from Match match in Numbered().Matches(sentence.Words)
        where match.Groups["objective"].Success && OfObjective(context.Prose.Objectives, match.Groups["number"].Value) is null
            && (match.Index + match.Length == sentence.Words.Length || sentence.Words[match.Index + match.Length] is '.' or ',' or ';' or ':' or ')')
        select In(
            sentence, match.Value.Trim(), $"Sasaran 1 sampai {context.Prose.Objectives.Count.ToString(CultureInfo.InvariantCulture)}", null, ("name", "sasaran laporan ini"));

    private IEnumerable<Finding> Others(ReviewContext context) =>
        from text in context.Prose.Texts
        where text.Count > 0
        let objectives = context.Prose.Objectives
        from sentence in text
        where sentence.Words.Contains("sasaran", StringComparison.OrdinalIgnoreCase) || sentence.Words.Contains("indikator", StringComparison.OrdinalIgnoreCase)
        from Match match in Numbered().Matches(sentence.Words)
        let number = match.Groups["number"].Value
        let own = match.Groups["objective"].Success ? OfObjective(objectives, number) : OfIndicator(context, number)
        let right = Right(context, objectives, text, sentence, match)
        where right is not null && own != right.Value.Id
        select In(sentence, match.Value.Trim(), right.Value.Number, null, ("name", SubjectTitle.Of(context, right.Value.Id)));

    private static string? OfObjective(IReadOnlyList<string> objectives, string number) =>
        int.Parse(number, CultureInfo.InvariantCulture) is var place && place >= 1 && place <= objectives.Count ? objectives[place - 1] : null;

    private static string? OfIndicator(ReviewContext context, string number) =>
        context.Measured.FirstOrDefault(indicator => indicator.Number?.Trim('.') == number)?.Id;

    // What is named right behind the number, else what the text is about, where it opens with the number.
    private static (string Id, string Number)? Right(ReviewContext context, IReadOnlyList<string> objectives, IReadOnlyList<Sentence> text, Sentence sentence, Match match)
    {
        var end = sentence.Start + match.Index + match.Length;
        var named = sentence.Mentions.FirstOrDefault(mention => mention.At >= end && mention.At - end < 5)?.Subjects
            ?? (sentence == text[0] && IsFirst(sentence, match) && sentence.Of.SubjectId is { } subject ? [subject] : []);
        return match.Groups["objective"].Success
            ? named.Where(objectives.Contains).Select(id => ((string, string)?)(id, $"Sasaran {(objectives.ToList().IndexOf(id) + 1).ToString(CultureInfo.InvariantCulture)}")).FirstOrDefault()
            : context.Measured.Where(indicator => named.Contains(indicator.Id, StringComparer.Ordinal) && indicator.Number is not null)
                .Select(indicator => ((string, string)?)(indicator.Id, $"Indikator {indicator.Number!.Trim('.')}")).FirstOrDefault();
    }

    private static bool IsFirst(Sentence sentence, Match match) =>
        !sentence.Mentions.Any(mention => mention.At < sentence.Start + match.Index) && !Elsewhere().IsMatch(sentence.Words.AsSpan(0, match.Index));

    [GeneratedRegex(@"\b(?:(?<objective>sasaran)(?:\s+strategis)?\s+(?<number>\d)(?![\d.,]\d|\s*\()|indikator(?:\s+kinerja)?\s+(?<number>\d\.\d{1,2})(?![\d.]\d))\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b(?:seperti|sebagaimana|berbeda|dibanding\w*|selain|juga)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Elsewhere();
}
