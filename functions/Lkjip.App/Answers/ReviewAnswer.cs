using Lkjip.Domain.Review;
using Lkjip.Domain.Review.Checklist;
using Lkjip.Domain.Review.Records;

namespace Lkjip.App.Answers;

/// <summary>A review as it is answered: the record beside findings and checklist, with what is still open.</summary>
internal sealed record ReviewAnswer(
    int Version, bool MayPass, int AnsweredItems, int ItemCount, ReviewHeader Header, IEnumerable<ReviewAnswer.FoundAnswer> Findings,
    IEnumerable<FindingDecision> Gone, IEnumerable<ReviewAnswer.GroupAnswer> Checklist, IEnumerable<ReviewAnswer.LogAnswer> Log,
    ReviewRecord Record)
{
    /// <summary>The answer for a review.</summary>
    public static ReviewAnswer Of(ReviewSheet sheet) => new(
        sheet.Record.Version, sheet.MayPass, sheet.AnsweredItems, sheet.ItemCount, sheet.Record.Header,
        sheet.Findings.Select(FoundAnswer.Of), sheet.Gone,
        sheet.Groups.Select(part => new GroupAnswer(part.Group.Code, part.Title, part.Lines.Select(line => ItemAnswer.Of(line, sheet.Wording)))),
        sheet.Record.Log.Select(entry => new LogAnswer(entry.At, entry.By, sheet.Wording.Of(entry), entry.Arguments.GetValueOrDefault("catatan"))),
        sheet.Record);

    /// <summary>A finding with its decision.</summary>
    internal sealed record FoundAnswer(
        string Id, string Code, Severity Severity, string Place, string Message, string? Stated, string? Expected, DecisionAnswer? Decision)
    {
        /// <summary>The answer for a line.</summary>
        public static FoundAnswer Of(FindingLine line) => new(
            line.Id, line.Finding.Code, line.Finding.Severity, line.Finding.Place, line.Finding.Message, line.Finding.Stated, line.Finding.Expected,
            line.Decision is { } decision ? new(decision.Kind, decision.Note, decision.By, decision.At, decision.Version) : null);
    }

    /// <summary>A decision.</summary>
    internal sealed record DecisionAnswer(DecisionKind Kind, string? Note, string By, DateTimeOffset At, int Version);

    /// <summary>A group of the checklist.</summary>
    internal sealed record GroupAnswer(string Code, string Title, IEnumerable<ItemAnswer> Items);

    /// <summary>An item of the checklist.</summary>
    internal sealed record ItemAnswer(string Item, string Text, ChecklistAnswer? PreAnswer, IEnumerable<string> Evidence, ChecklistEntry? Entry)
    {
        /// <summary>The answer for a line.</summary>
        public static ItemAnswer Of(ChecklistLine line, ChecklistWording wording) =>
            new(line.Item.Code, line.Text, line.PreAnswer?.Answer, line.PreAnswer?.Evidence.Select(wording.Of) ?? [], line.Entry);
    }

    /// <summary>A line of the log.</summary>
    internal sealed record LogAnswer(DateTimeOffset At, string By, string What, string? Note);
}
