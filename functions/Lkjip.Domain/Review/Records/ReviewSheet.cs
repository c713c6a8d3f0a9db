using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Checklist;

namespace Lkjip.Domain.Review.Records;

/// <summary>A review laid beside the report it is about: what pages, documents and moves read (lembar reviu).</summary>
public sealed class ReviewSheet
{
    private ReviewSheet(ReviewRecord record, ChecklistWording wording, IReadOnlyList<FindingLine> findings, IReadOnlyList<ChecklistPart> groups) =>
        (Record, Wording, Findings, Groups) = (record, wording, findings, groups);

    /// <summary>The review as kept.</summary>
    public ReviewRecord Record { get; }

    /// <summary>The words of the checklist.</summary>
    public ChecklistWording Wording { get; }

    /// <summary>The findings of the version, in the order of the rules.</summary>
    public IReadOnlyList<FindingLine> Findings { get; }

    /// <summary>The checklist.</summary>
    public IReadOnlyList<ChecklistPart> Groups { get; }

    /// <summary>The decisions on findings that the version no longer has.</summary>
    public IEnumerable<FindingDecision> Gone => Record.Decisions.Where(decision => Findings.All(line => line.Id != decision.Finding));

    /// <summary>How many items are answered.</summary>
    public int AnsweredItems => Lines.Count(line => line.Entry is not null);

    /// <summary>The items that nobody has answered.</summary>
    public IReadOnlyList<ChecklistLine> OpenItems => [.. Lines.Where(line => line.Entry is null)];

    /// <summary>How many items there are.</summary>
    public int ItemCount => Lines.Count();

    /// <summary>The errors without a decision.</summary>
    public IReadOnlyList<FindingLine> UndecidedErrors => [.. Findings.Where(line => line.Finding.Severity == Severity.Error && line.Decision is null)];

    /// <summary>The findings that the agency must put right.</summary>
    public IReadOnlyList<FindingLine> Returned => [.. Findings.Where(line => line.Decision?.Kind == DecisionKind.Returned)];

    /// <summary>What the statement of review must name: errors that are open, and all that was returned.</summary>
    public IReadOnlyList<FindingLine> Exceptions =>
        [.. Findings.Where(line => line.IsOpen && (line.Finding.Severity == Severity.Error || line.Decision is not null))];

    /// <summary>True when nothing stands in the way of approval: every item answered, every error decided, nothing returned.</summary>
    public bool MayPass => OpenItems.Count == 0 && Exceptions.Count == 0;

    private IEnumerable<ChecklistLine> Lines => Groups.SelectMany(group => group.Lines);

    /// <summary>Lays a review beside a report.</summary>
    /// <param name="assessment">The report with its figures.</param>
    /// <param name="findings">What the review by rules found in it.</param>
    /// <param name="record">The review, of the same version.</param>
    /// <param name="wording">The words of the checklist.</param>
    public static ReviewSheet Of(Assessment assessment, IReadOnlyList<Finding> findings, ReviewRecord record, ChecklistWording wording)
    {
        var context = new ChecklistContext(assessment, findings);
        var decisions = Last(record.Decisions, decision => decision.Finding);
        var entries = Last(record.Answers, entry => entry.Item);
        return new(
            record, wording,
            [.. FindingId.Of(findings).Select(found => new FindingLine(found.Id, found.Finding, decisions.GetValueOrDefault(found.Id)))],
            [.. ChecklistGroups.All.Select(group => new ChecklistPart(group, wording.Of(group), [.. group.Items.Select(item =>
                new ChecklistLine(item, wording.Of(item), item.Answer(context), entries.GetValueOrDefault(item.Code)))]))]);
    }

    private static Dictionary<string, T> Last<T>(IEnumerable<T> all, Func<T, string> key) =>
        all.GroupBy(key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
}
