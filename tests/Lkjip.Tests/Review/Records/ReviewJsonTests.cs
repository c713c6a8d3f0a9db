using System.Text;
using Lkjip.Domain.Review.Checklist;
using Lkjip.Domain.Review.Records;
using Xunit;

namespace Lkjip.Tests.Review.Records;

public sealed class ReviewJsonTests
{
    [Fact]
    public void Write_ThenRead_IsTheSameRecord()
    {
        var desk = new Desk(Desk.Error("Tabel 1")).Answer("I.1", ChecklistAnswer.Partly, "catatan").Decide("Tabel 1", DecisionKind.Returned)
            .Put(new() { Header = new ReviewHeader { Number = "700/1", Date = new DateOnly(2023, 3, 6), Team = [new("Sri, S.E.", "Ketua Tim")], Recommendations = ["Satu"] } });

        var (record, problem) = ReviewJson.Record(ReviewJson.Write(desk.Record));

        Assert.Null(problem);
        Assert.Equal(ReviewJson.Write(desk.Record), ReviewJson.Write(record!));
        Assert.Equal((desk.Record.Answers[0], desk.Record.Decisions[0], "Sri, S.E."), (record!.Answers[0], record.Decisions[0], record.Header.Team[0].Name));
    }

    [Theory]
    [InlineData("""{ "answers": [{ "item": "I.1", "answer": "mungkin" }] }""", "$.answers[0].answer")]
    [InlineData("""{ "answers": [null] }""", "$.answers[0]")]
    [InlineData("""{ "answers": null }""", "$.answers")]
    [InlineData("""{ "decisions": [{ "decision": "accepted" }] }""", "$.decisions[0]")]
    [InlineData("""{ "keputusan": [] }""", "$.keputusan")]
    [InlineData("""{ "log": [] }""", "$.log")]
    [InlineData("null", "$")]
    [InlineData("{", "$")]
    public void Input_Unreadable_SaysWhere(string json, string place)
    {
        var (input, problem) = ReviewJson.Input(Encoding.UTF8.GetBytes(json));

        Assert.Null(input);
        Assert.StartsWith(place, problem!.Place, StringComparison.Ordinal);
    }
}
