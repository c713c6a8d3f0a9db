using Lkjip.Domain.Review;
using Lkjip.Domain.Review.Checklist;
using Lkjip.Domain.Review.Records;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A finding, present or gone, with the decision on it.</summary>
internal sealed record ReviewedFindingSource(
    string Code, Severity Severity, string Place, string? Stated, string? Expected, string Message, FindingDecision? Decision)
{
    public ChecklistWording Wording { get; init; } = ChecklistWording.BuiltIn;

    public static ReviewedFindingSource Of(FindingLine line) => new(
        line.Finding.Code, line.Finding.Severity, line.Finding.Place, line.Finding.Stated, line.Finding.Expected, line.Finding.Message, line.Decision);

    public static ReviewedFindingSource Of(FindingDecision gone) =>
        new(gone.Code, gone.Severity, gone.Place, gone.Stated, gone.Expected, gone.Message, gone);
}
