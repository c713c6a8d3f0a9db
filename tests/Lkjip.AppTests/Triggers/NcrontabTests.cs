using System.Globalization;
using Lkjip.App.Standalone;

namespace Lkjip.AppTests.Triggers;

public sealed class NcrontabTests
{
    [Theory]
    [InlineData("0 */5 * * * *", "2026-11-21T02:32:10Z", "2026-11-21T02:35:00Z")]
    [InlineData("0 */5 * * * *", "2026-11-21T02:35:00Z", "2026-11-21T02:40:00Z")]
    [InlineData("0 0 1 1 1,4,7,10 *", "2026-11-21T02:32:10Z", "2027-01-01T01:00:00Z")]
    [InlineData("0 0 1 * * 1-5", "2026-11-20T01:00:00Z", "2026-11-23T01:00:00Z")]
    [InlineData("0 30 9 * Jan Mon", "2026-11-21T00:00:00Z", "2027-01-04T09:30:00Z")]
    [InlineData("*/20 59 23 * * *", "2026-11-21T23:59:39Z", "2026-11-21T23:59:40Z")]
    [InlineData("0 0 0 29 2 *", "2026-11-21T00:00:00Z", "2028-02-29T00:00:00Z")]
    [InlineData("0 10/20 * * * *", "2026-11-21T02:51:00Z", "2026-11-21T03:10:00Z")]
    public void Next_Schedule_IsTheFirstMomentAfter(string schedule, string after, string next) =>
        Assert.Equal(At(next), Ncrontab.Parse(schedule).Next(At(after)));

    [Fact]
    public void Next_DayThatNeverComes_IsNull() => Assert.Null(Ncrontab.Parse("0 0 0 31 2 *").Next(At("2026-11-21T00:00:00Z")));

    [Theory]
    [InlineData("* * * * *")]
    [InlineData("60 * * * * *")]
    [InlineData("0 0 0 0 * *")]
    [InlineData("0 5-1 * * * *")]
    [InlineData("0 */0 * * * *")]
    [InlineData("0 x * * * *")]
    public void Parse_NotASchedule_Throws(string schedule) => Assert.Throws<FormatException>(() => Ncrontab.Parse(schedule));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
