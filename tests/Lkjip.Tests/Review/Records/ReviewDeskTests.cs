using Lkjip.Domain.Review;
using Lkjip.Domain.Review.Checklist;
using Lkjip.Domain.Review.Records;
using Xunit;
using static Lkjip.Tests.Review.Records.Desk;

namespace Lkjip.Tests.Review.Records;

public sealed class ReviewDeskTests
{
    [Fact]
    public void Apply_AnswerAndDecision_KeepWhoAndWhenAndLog()
    {
        var desk = new Desk(Error("Tabel 1")).Answer("II.1", ChecklistAnswer.No, " belum ada SK ").Decide("Tabel 1", DecisionKind.Accepted, "pembulatan");

        Assert.Equal(new ChecklistEntry("II.1", ChecklistAnswer.No, "Auditor", Monday, "belum ada SK"), Assert.Single(desk.Record.Answers));
        var decision = Assert.Single(desk.Record.Decisions);
        Assert.Equal(("Auditor", Monday, 1, "Tabel 1", "pembulatan"), (decision.By, decision.At, decision.Version, decision.Place, decision.Note));
        Assert.Equal(
            ["Butir II.1 dijawab: Tidak", "Temuan R-ARI-01 (Tabel 1): Diterima"],
            desk.Record.Log.Select(ChecklistWording.BuiltIn.Of));
        Assert.All(desk.Record.Log, entry => Assert.Equal(("Auditor", Monday), (entry.By, entry.At)));
    }

    [Fact]
    public void Apply_SameAgain_ChangesAndLogsNothing()
    {
        var desk = new Desk(Error("Tabel 1")).Answer("II.1", ChecklistAnswer.Yes).Decide("Tabel 1", DecisionKind.Returned);
        var before = desk.Record;

        Assert.Same(before, desk.Answer("II.1", ChecklistAnswer.Yes).Decide("Tabel 1", DecisionKind.Returned).Record);
    }

    [Fact]
    public void Apply_ChangedMind_KeepsTheEarlierDecisionInTheLog()
    {
        var desk = new Desk(Error("Tabel 1")).Decide("Tabel 1", DecisionKind.Returned, "perbaiki").Decide("Tabel 1", DecisionKind.Accepted, "ternyata benar");

        Assert.Equal(DecisionKind.Accepted, Assert.Single(desk.Record.Decisions).Kind);
        Assert.Equal(["perbaiki", "ternyata benar"], desk.Record.Log.Select(entry => entry.Arguments["catatan"]));
    }

    [Fact]
    public void Apply_TakenBack_OpensTheItemAndTheFindingAgain()
    {
        var desk = new Desk(Error("Tabel 1")).Answer("II.1", ChecklistAnswer.Yes).Decide("Tabel 1", DecisionKind.Accepted)
            .Answer("II.1", null).Decide("Tabel 1", null, null);

        Assert.Empty(desk.Record.Answers);
        Assert.Single(desk.Sheet.UndecidedErrors);
        Assert.Equal(4, desk.Record.Log.Count);
    }

    [Fact]
    public void Apply_WrongInput_NamesEverythingAndChangesNothing()
    {
        var desk = new Desk(Error("Tabel 1"));

        var (record, problems) = ReviewDesk.Apply(desk.Sheet, new()
        {
            Answers = [new("IV.1", ChecklistAnswer.Yes)],
            Decisions = [new("tidak-ada", DecisionKind.Fixed, "x"), new(desk.IdOf("Tabel 1"), DecisionKind.Accepted, " ")],
        }, "Auditor", Monday);

        Assert.Null(record);
        Assert.Equal(
            [("F-REVIU-BUTIR", "$.answers[0].item"), ("F-REVIU-TEMUAN", "$.decisions[0].finding"), ("F-REVIU-ALASAN", "$.decisions[1].note")],
            problems.Select(problem => (problem.Code, problem.Place)));
    }

    [Fact]
    public void Apply_PreAnswers_AnswerOnlyWhatNobodyAnswered()
    {
        var desk = new Desk().Answer("I.2", ChecklistAnswer.No, "target berubah").Put(new() { TakePreAnswers = true });

        Assert.Equal(ChecklistAnswer.No, desk.Record.Answers.Single(entry => entry.Item == "I.2").Answer);
        // 90 of 90, measured: the data says yes; what only a person knows stays open.
        Assert.Equal(ChecklistAnswer.Yes, desk.Record.Answers.Single(entry => entry.Item == "I.3").Answer);
        Assert.Contains(desk.Sheet.OpenItems, line => line.Item.Code == "II.1");
    }

    [Fact]
    public void MayPass_NeedsEveryItemAnsweredAndEveryErrorDecided()
    {
        var desk = new Desk(Error("Tabel 1"), Warning("Bab I"));
        Assert.False(desk.Sheet.MayPass);
        Assert.False(desk.AnswerAll().Sheet.MayPass);
        Assert.False(desk.Decide("Tabel 1", DecisionKind.Returned).Sheet.MayPass);
        Assert.True(desk.Decide("Tabel 1", DecisionKind.Accepted).Sheet.MayPass);
        // A warning need not be decided; one that was returned stands in the way.
        Assert.False(desk.Decide("Bab I", DecisionKind.Returned).Sheet.MayPass);
    }

    [Fact]
    public void Ids_SameFinding_IsTheSameInEveryOrderAndMessage()
    {
        Finding[] findings = [Error("Tabel 1"), Error("Tabel 2"), Error("Tabel 1", "9")];

        var ids = FindingId.Of(findings).ToDictionary(found => (found.Finding.Place, found.Finding.Stated), found => found.Id);
        var other = FindingId.Of([.. findings.Reverse().Select(finding => finding with { Expected = "3", Severity = Severity.Note })]);

        Assert.Distinct(ids.Values);
        Assert.All(other, found => Assert.Equal(ids[(found.Finding.Place, found.Finding.Stated)], found.Id));
    }

    [Fact]
    public void Ids_EqualFindings_AreToldApart() => Assert.Distinct(FindingId.Of([Error("Tabel 1"), Error("Tabel 1")]).Select(found => found.Id));
}
