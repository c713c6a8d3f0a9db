using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Review.Checklist;
using Lkjip.Domain.Review.Records;
using Lkjip.Tests.Builders;

namespace Lkjip.Tests.Review.Records;

/// <summary>A reviewer at work on a small report with findings of the test's choice.</summary>
internal sealed class Desk
{
    private readonly Assessment assessment = Assessor.Assess(ReportBuilder.WithOneObjective().Indicator("i1", "s1", 90m, 91m).Build());
    private IReadOnlyList<Finding> findings;

    public Desk(params IReadOnlyList<Finding> findings) => this.findings = findings;

    public static DateTimeOffset Monday { get; } = new(2023, 3, 6, 9, 0, 0, TimeSpan.FromHours(7));

    public ReviewRecord Record { get; private set; } = new() { Version = 1 };

    public ReviewSheet Sheet => ReviewSheet.Of(assessment, findings, Record, ChecklistWording.BuiltIn);

    public static Finding Error(string place, string? stated = "1") => new() { Code = "R-ARI-01", Severity = Severity.Error, Place = place, Stated = stated, Expected = "2" };

    public static Finding Warning(string place) => Error(place) with { Code = "R-LKP-02", Severity = Severity.Warning };

    public string IdOf(string place) => Sheet.Findings.First(line => line.Finding.Place == place).Id;

    public Desk Decide(string place, DecisionKind? kind, string? note = "sebab") => Put(new() { Decisions = [new(IdOf(place), kind, note)] });

    public Desk Answer(string item, ChecklistAnswer? answer, string? note = null) => Put(new() { Answers = [new(item, answer, note)] });

    public Desk AnswerAll()
    {
        return Put(new() { Answers = [.. ChecklistGroups.Items.Select(item => new ReviewInput.AnswerInput(item.Code, ChecklistAnswer.Yes))] });
    }

    public Desk Put(ReviewInput input)
    {
        Record = ReviewDesk.Apply(Sheet, input, "Auditor", Monday).Record!;
        return this;
    }

    /// <summary>The operator stores a new version with these findings.</summary>
    public Desk NewVersion(params IReadOnlyList<Finding> now)
    {
        findings = now;
        Record = ReviewCarry.To(Record, Record.Version + 1, now, "Operator", Monday.AddDays(Record.Version));
        return this;
    }
}
