using FsCheck;
using FsCheck.Fluent;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Runs;

public sealed class DeadlinesTests
{
    private static readonly RegionCalendar Usual = new();

    public static TheoryData<string> Zones => ["WIB", "WITA", "WIT"];

    [Theory]
    [InlineData("2023-Q1", "2023-04-10", "2023-04-15")]
    [InlineData("2023-Q2", "2023-07-10", "2023-07-15")]
    [InlineData("2023-Q3", "2023-10-10", "2023-10-15")]
    [InlineData("2023-Q4", "2024-01-10", "2024-01-15")]
    [InlineData("2022", "2023-02-28", "2023-03-31")]
    [InlineData("2023", "2024-02-29", "2024-03-31")]
    [InlineData("1999-Q4", null, null)]
    public void Deadlines_Period_AreThoseOfTheCalendar(string period, string? operators, string? planners)
    {
        var name = PeriodName.TryParse(period);

        var (first, second) = name is null ? (null, null) : (Day(Of("WIB").Operator(name)), Day(Of("WIB").Planner(name)));

        Assert.Equal((operators, planners), (first, second));
    }

    [Theory]
    [InlineData("WIB", "2023-04-10T16:59:59Z", false)]
    [InlineData("WIB", "2023-04-10T17:00:00Z", true)]
    [InlineData("WITA", "2023-04-10T15:59:59Z", false)]
    [InlineData("WITA", "2023-04-10T16:00:00Z", true)]
    [InlineData("WIT", "2023-04-10T14:59:59Z", false)]
    [InlineData("WIT", "2023-04-10T15:00:00Z", true)]
    public void Due_AroundMidnight_FollowsTheZone(string zone, string now, bool isDue) =>
        Assert.Equal(isDue, Of(zone).Due(Moment(now)).Contains(new PeriodName(2023, 1)));

    [Theory]
    [InlineData("2024-01-10T16:59:59Z", "2023-Q3")]
    [InlineData("2024-01-10T17:00:00Z", "2023-Q3 2023-Q4")]
    [InlineData("2023-12-31T17:00:00Z", "2023-Q3")]
    // 100 days after 10 October 2023 is 18 January 2024.
    [InlineData("2024-01-18T16:59:59Z", "2023-Q3 2023-Q4")]
    [InlineData("2024-01-18T17:00:00Z", "2023-Q4")]
    public void Due_AtTheTurnOfTheYear_HoldsWhatIsNotTooOld(string now, string periods) =>
        Assert.Equal(periods, string.Join(' ', Of("WIB").Due(Moment(now))));

    [Theory]
    [MemberData(nameof(Zones))]
    public void Due_AnyMomentOfTenYears_IsWhatTheDatesSay(string zone) => Prop.ForAll(Moments(), Calendars(), (now, calendar) =>
    {
        var deadlines = new Deadlines(calendar, LocalZone.Find(zone)!);
        var expected = Enumerable.Range(2014, 20).SelectMany(year => Enumerable.Range(1, 4).Select(quarter => new PeriodName(year, quarter)))
            .Where(period =>
            {
                // Said again in another way: by the moment at which the deadline is over.
                var month = new DateTime(period.Year, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(period.Quarter!.Value * 3);
                var over = new DateTimeOffset(month.AddDays(calendar.OperatorDay), TimeSpan.Zero) - LocalZone.Find(zone)!.Offset;
                return over <= now && now < over.AddDays(100);
            });

        Assert.Equal(expected, deadlines.Due(now));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Zones))]
    public void Reminders_AskedOnceADayInAnyHour_AreEachDayOnceAndOverdueFourTimes(string zone) => Prop.ForAll(Moments(), Calendars(), (start, calendar) =>
    {
        var deadlines = new Deadlines(calendar, LocalZone.Find(zone)!);
        var seen = new HashSet<Reminder>();
        for (var day = 0; day < 500; day++)
        {
            seen.UnionWith(deadlines.Reminders(start.AddDays(day)));
        }

        var whole = seen.Select(reminder => reminder.Period).Distinct()
            .Where(period => deadlines.Operator(period).AddDays(-20) > deadlines.Zone.Today(start) && deadlines.Operator(period).AddDays(30) < deadlines.Zone.Today(start.AddDays(499)));
        foreach (var period in whole)
        {
            var days = seen.Where(reminder => reminder.Period == period).Select(reminder => deadlines.Operator(period).DayNumber - reminder.Date.DayNumber);
            Assert.Equal(Enumerable.Range(1, calendar.ReminderDays).Reverse().Concat([-1, -8, -15, -22]), days.OrderDescending());
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reminders_DayMissedAfterTheDeadline_IsMadeUpForUnderItsOwnDate()
    {
        // H+1 was 11 April; nobody asked until the 16th.
        var reminder = Assert.Single(Of("WIB").Reminders(Moment("2023-04-16T01:00:00Z")));

        Assert.Equal(("2023-Q1", "2023-04-11"), (reminder.Period.ToString(), reminder.Day));
    }

    [Theory]
    [InlineData("2023-04-06T01:00:00Z", null)]
    [InlineData("2023-04-07T01:00:00Z", "2023-04-07")]
    [InlineData("2023-04-08T01:00:00Z", "2023-04-07")]
    [InlineData("2023-04-09T01:00:00Z", "2023-04-09")]
    [InlineData("2023-04-10T01:00:00Z", null)]
    [InlineData("2023-04-11T01:00:00Z", "2023-04-11")]
    [InlineData("2023-04-17T01:00:00Z", "2023-04-11")]
    [InlineData("2023-04-18T01:00:00Z", null)]
    public void Lists_AroundADeadline_BelongToThreeDays(string now, string? day) =>
        Assert.Equal(day, Of("WIB").Lists(Moment(now)).SingleOrDefault()?.Day);

    [Theory]
    [InlineData("2024-02-29T16:59:59Z", 0)]
    [InlineData("2024-02-29T17:00:00Z", 1)]
    [InlineData("2024-04-30T03:00:00Z", 61)]
    public void DaysLate_OfTheYear_CountFromTheEndOfFebruary(string moment, int late) =>
        Assert.Equal(late, Of("WIB").DaysLate(new PeriodName(2023, null), Moment(moment)));

    [Fact]
    public void MonthDay_Any_IsADateInEveryYear() => Prop.ForAll(
        Gen.Choose(1, 12).Zip(Gen.Choose(1, 31)).Zip(Gen.Choose(2000, 2100)).ToArbitrary(), pair =>
        {
            var ((month, day), year) = pair;
            var date = new MonthDay(month, day).In(year);
            Assert.Equal((year, month), (date.Year, date.Month));
            Assert.True(date.Day == day || (date.Day < day && date.AddDays(1).Month != month));
        }).QuickCheckThrowOnFailure();

    private static Deadlines Of(string zone) => new(Usual, LocalZone.Find(zone)!);

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Arbitrary<DateTimeOffset> Moments() =>
        Gen.Choose(0, 10 * 365 * 24 * 60).Select(minutes => new DateTimeOffset(2016, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes)).ToArbitrary();

    private static Arbitrary<RegionCalendar> Calendars() =>
        Gen.Choose(1, 28).Zip(Gen.Choose(0, 14)).Select(pair => new RegionCalendar { OperatorDay = pair.Item1, PlannerDay = 28, ReminderDays = pair.Item2 }).ToArbitrary();
}
