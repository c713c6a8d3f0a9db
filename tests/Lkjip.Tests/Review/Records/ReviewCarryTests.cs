using Lkjip.Domain.Review.Checklist;
using Lkjip.Domain.Review.Records;
using Xunit;
using static Lkjip.Tests.Review.Records.Desk;

namespace Lkjip.Tests.Review.Records;

/// <summary>What becomes of a review when the agency stores a new version.</summary>
public sealed class ReviewCarryTests
{
    [Fact]
    public void To_FindingStillThere_KeepsTheDecision()
    {
        var desk = new Desk(Error("Tabel 1"), Error("Tabel 2")).Decide("Tabel 1", DecisionKind.Accepted).Decide("Tabel 2", DecisionKind.Returned).NewVersion(Error("Tabel 2"), Error("Tabel 1"));

        Assert.Equal(2, desk.Record.Version);
        Assert.Equal([DecisionKind.Accepted, DecisionKind.Returned], desk.Record.Decisions.Select(decision => decision.Kind));
        Assert.All(desk.Record.Decisions, decision => Assert.Equal(("Auditor", 1), (decision.By, decision.Version)));
    }

    [Fact]
    public void To_FindingGone_IsFixedByWhoStoredTheVersion()
    {
        var desk = new Desk(Error("Tabel 1")).Decide("Tabel 1", DecisionKind.Returned, "hitung lagi").NewVersion();

        var gone = Assert.Single(desk.Sheet.Gone);
        Assert.Equal((DecisionKind.Fixed, "Operator", Monday.AddDays(1), 2, "hitung lagi"), (gone.Kind, gone.By, gone.At, gone.Version, gone.Note));
        Assert.Equal("Temuan R-ARI-01 (Tabel 1) tidak ada lagi pada versi 2: diperbaiki", ChecklistWording.BuiltIn.Of(desk.Record.Log[^1]));
    }

    [Fact]
    public void To_FixedFindingStillThere_IsOpenAgain()
    {
        var desk = new Desk(Error("Tabel 1")).Decide("Tabel 1", DecisionKind.Fixed, "sudah diganti").NewVersion(Error("Tabel 1"));

        Assert.Single(desk.Sheet.UndecidedErrors);
        Assert.Equal("dibuka", desk.Record.Log[^1].What);
    }

    [Fact]
    public void To_OtherValueStated_IsAnotherFinding()
    {
        var desk = new Desk(Error("Tabel 1", "101%")).Decide("Tabel 1", DecisionKind.Accepted).NewVersion(Error("Tabel 1", "103%"));

        Assert.Single(desk.Sheet.UndecidedErrors);
        Assert.Equal(DecisionKind.Fixed, Assert.Single(desk.Sheet.Gone).Kind);
    }

    [Fact]
    public void To_Answers_Stay()
    {
        var desk = new Desk().Answer("II.1", ChecklistAnswer.Yes, "SK 12").NewVersion().NewVersion();

        Assert.Equal(new ChecklistEntry("II.1", ChecklistAnswer.Yes, "Auditor", Monday, "SK 12"), Assert.Single(desk.Record.Answers));
    }

    [Fact]
    public void To_SameVersion_ChangesNothing()
    {
        var record = new Desk(Error("Tabel 1")).Decide("Tabel 1", DecisionKind.Returned).Record;

        Assert.Same(record, ReviewCarry.To(record, 1, [], "Operator", Monday));
    }
}
