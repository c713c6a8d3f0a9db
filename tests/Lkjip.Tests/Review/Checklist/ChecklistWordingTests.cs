using System.Text;
using Lkjip.Domain.Review.Checklist;
using Xunit;

namespace Lkjip.Tests.Review.Checklist;

public sealed class ChecklistWordingTests
{
    [Fact]
    public void Groups_AreThoseOfTheAnnex() => Assert.Equal(
        [("I", 6), ("II", 7), ("III", 10)], ChecklistGroups.All.Select(group => (group.Code, group.Items.Count)));

    [Fact]
    public void Items_StandInTheirGroupInOrderWithAStatementOfTheirOwn()
    {
        Assert.All(ChecklistGroups.All, group => Assert.Equal(
            Enumerable.Range(1, group.Items.Count).Select(number => $"{group.Code}.{number}"), group.Items.Select(item => item.Code)));
        Assert.Distinct(ChecklistGroups.Items.Select(ChecklistWording.BuiltIn.Of), StringComparer.Ordinal);
    }

    [Fact]
    public void With_OwnFile_ReplacesOnlyWhatItNames()
    {
        var own = ChecklistWording.BuiltIn.With("""{ "I.1": "Bunyi daerah.", "jawaban.Yes": "Sesuai" }"""u8);

        Assert.Equal(("Bunyi daerah.", "Sesuai"), (own.Of(ChecklistGroups.Find("I.1")!), own.Of(ChecklistAnswer.Yes)));
        Assert.Equal(ChecklistWording.BuiltIn.Of(ChecklistGroups.Find("I.2")!), own.Of(ChecklistGroups.Find("I.2")!));
    }

    [Theory]
    [InlineData("""{ "I.7": "Tidak ada butir ini" }""", "I.7")]
    [InlineData("""["I.1"]""", "JSON")]
    [InlineData("null", "kosong")]
    [InlineData("", "JSON")]
    public void With_UnusableFile_SaysWhy(string json, string named) =>
        Assert.Contains(named, Assert.Throws<FormatException>(() => ChecklistWording.BuiltIn.With(Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);
}
