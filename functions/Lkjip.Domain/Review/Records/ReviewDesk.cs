using Lkjip.Domain.Review.Checklist;

namespace Lkjip.Domain.Review.Records;

/// <summary>Changes a review by what a reviewer puts in, line by line into its log (meja pereviu).</summary>
public static class ReviewDesk
{
    /// <summary>The review after the change, or everything that is wrong with the input.</summary>
    /// <param name="sheet">The review as it stands, beside the report's findings.</param>
    /// <param name="input">The change.</param>
    /// <param name="by">Who changes.</param>
    /// <param name="at">When.</param>
    public static (ReviewRecord? Record, IReadOnlyList<Finding> Problems) Apply(ReviewSheet sheet, ReviewInput input, string by, DateTimeOffset at)
    {
        var problems = ReviewInputCheck.Of(sheet, input);
        if (problems.Count > 0)
        {
            return (null, problems);
        }

        var record = ReviewPen.Header(sheet.Record, input.Header, by, at);
        record = input.Answers.Aggregate(record, (now, answer) => ReviewPen.Answer(now, answer, by, at));
        record = input.Decisions.Aggregate(record, (now, decision) => ReviewPen.Decide(now, sheet, decision, by, at));
        return (input.TakePreAnswers ? PreAnswers(record, sheet, by, at) : record, []);
    }

    /// <summary>The review with a line in its log: the report moved to another state, the documents were asked for.</summary>
    /// <param name="record">The review.</param>
    /// <param name="what">The key of the sentence, without "log.".</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When.</param>
    /// <param name="arguments">The arguments of the sentence.</param>
    public static ReviewRecord Noted(ReviewRecord record, string what, string by, DateTimeOffset at, params IReadOnlyList<(string Name, string Value)> arguments) =>
        ReviewPen.Logged(record, what, by, at, arguments);

    private static ReviewRecord PreAnswers(ReviewRecord record, ReviewSheet sheet, string by, DateTimeOffset at) =>
        sheet.Groups.SelectMany(group => group.Lines)
            .Where(line => line.PreAnswer?.Answer is not null && record.Answers.All(entry => entry.Item != line.Item.Code))
            .Aggregate(record, (now, line) => ReviewPen.Answer(now, new(line.Item.Code, line.PreAnswer!.Answer), by, at));
}
