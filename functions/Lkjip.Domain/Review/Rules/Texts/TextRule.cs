using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>A rule that judges what typed texts claim (aturan naskah).</summary>
/// <remarks>A claim that is already reported as a printed figure ("stated") is not reported a second time.</remarks>
internal abstract class TextRule(string code, Severity severity = Severity.Error, MissingValues? missing = null) : ReviewRule(code, severity, missing)
{
    public sealed override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var reported = new Lazy<IReadOnlyList<Statement>>(() =>
            [.. context.Statements.Where(statement => statement.Match == StatedMatch.Different && !IsTableCell(statement.Stated.Place))]);
        foreach (var finding in Judge(context).Where(finding => !reported.Value.Any(statement => IsSame(statement, finding))))
        {
            yield return finding;
        }
    }

    /// <summary>The findings, in the order of the report.</summary>
    protected abstract IEnumerable<Finding> Judge(ReviewContext context);

    /// <summary>A finding in a sentence, which it quotes.</summary>
    protected Finding In(Sentence sentence, string stated, string? expected, string? figure = null, params (string Name, string Value)[] arguments) =>
        Found(sentence.Of.Place, stated, expected, figure, [("sentence", Quoted(sentence, stated)), .. arguments]);

    // The sentence, or of a long one the part around the words.
    private static string Quoted(Sentence sentence, string stated)
    {
        const int Around = 70;
        var words = sentence.Words.Trim();
        var at = Math.Max(0, words.IndexOf(stated, StringComparison.Ordinal));
        var (from, to) = (Math.Max(0, at - Around), Math.Min(words.Length, at + stated.Length + Around));
        from = from == 0 ? 0 : words.IndexOf(' ', from) + 1;
        to = to == words.Length ? to : words.LastIndexOf(' ', to - 1) is > 0 and var space && space > at + stated.Length ? space : to;
        return $"{(from > 0 ? "... " : "")}{words[from..to].Trim()}{(to < words.Length ? " ..." : "")}";
    }

    private static bool IsTableCell(string place) =>
        place.StartsWith("Tabel ", StringComparison.OrdinalIgnoreCase) || place.Contains("kolom", StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(Statement statement, Finding finding) =>
        finding.Stated is { } stated && (Number(statement.Stated.Value) is { } number ? Number(stated) == number : Same(statement.Stated.Value, stated))
        && (finding.FigureId == statement.Figure!.Id
            || ((finding.FigureId is null || statement.Figure.Kind is FigureKind.Rupiah or FigureKind.Count) && (finding.Expected is null || Agree(statement.Figure.Shown, finding.Expected))));

    private static bool Agree(string left, string right) => Number(left) is { } number ? Number(right) == number : Same(left, right);

    private static bool Same(string left, string right) => Squeezed(left).Equals(Squeezed(right), StringComparison.OrdinalIgnoreCase);

    private static string Squeezed(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static decimal? Number(string text) =>
        NumberWords.Parse(text) is { } spelt ? spelt
        : NumberPattern.Parse(text).Number is { } number ? number.Value
        : ClaimReader.Read(text).OfType<QuantityClaim>().FirstOrDefault()?.Value;
}
