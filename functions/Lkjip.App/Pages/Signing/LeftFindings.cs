using Lkjip.App.Pages.Words;
using Lkjip.Domain.Review.Records;

namespace Lkjip.App.Pages.Signing;

/// <summary>The findings of one severity that a signatory should know of: open, returned or accepted (temuan yang tersisa).</summary>
/// <param name="Words">The severity.</param>
/// <param name="Count">How many there are.</param>
/// <param name="First">The first few.</param>
internal sealed record LeftFindings(SeverityWords Words, int Count, IReadOnlyList<FindingLine> First)
{
    private const int Shown = 5;

    /// <summary>How many are not shown.</summary>
    public int More => Count - First.Count;

    /// <summary>The findings of a review, the gravest first; what was put right is left out.</summary>
    public static IReadOnlyList<LeftFindings> Of(ReviewSheet sheet) =>
    [
        .. SeverityWords.All.Select(words => (Words: words, Lines: sheet.Findings
                .Where(line => line.Finding.Severity == words.Severity && line.Decision?.Kind != DecisionKind.Fixed).ToList()))
            .Where(found => found.Lines.Count > 0)
            .Select(found => new LeftFindings(found.Words, found.Lines.Count, [.. found.Lines.Take(Shown)])),
    ];
}
