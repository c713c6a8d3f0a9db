using System.Globalization;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Triggers;

public sealed class TimerTests(AzuriteFixture azurite)
{
    [Theory]
    // 31 December 16.59 UTC is still the old year in Jakarta, one minute later it is not.
    [InlineData("2022-12-31T16:59:00Z", "2022-Q3")]
    [InlineData("2022-12-31T17:00:00Z", "2022-Q4")]
    [InlineData("2022-04-01T01:00:00Z", "2022-Q1")]
    public async Task Quarterly_TwiceOver_SendsOneJobForTheEndedQuarter(string now, string period)
    {
        var time = new ManualTime { Now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture) };
        await using var handler = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0 }, time);
        await StoreAsync(handler, "satu", period);
        await RegisterAsync(handler, "tanpa-data");

        using var first = await handler.CallAsync("quarterly", HostCalls.Timer);
        var message = Assert.Single(await handler.Storage.Queue.ReceiveAsync(10, TimeSpan.FromMinutes(1), CancellationToken.None));
        using var taken = await handler.CallAsync("jobs", HostCalls.Queue(message.Text));
        using var second = await handler.CallAsync("quarterly", HostCalls.Timer);

        Assert.Equal($"{period}: 1 jobs sent; without data: tanpa-data.", await first.LineAsync());
        Assert.Equal(("satu", period), (JobMessage.TryParse(message.Text)!.Agency, JobMessage.TryParse(message.Text)!.Period));
        Assert.StartsWith($"{period}: 0 jobs sent", await second.LineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reminder_SameWeekAgain_SendsNothingNew()
    {
        var time = new ManualTime { Now = new DateTimeOffset(2022, 4, 4, 1, 0, 0, TimeSpan.Zero) };
        await using var handler = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0 }, time);
        await RegisterAsync(handler, "tanpa-data");

        using var first = await handler.CallAsync("reminder", HostCalls.Timer);
        var message = Assert.Single(await handler.Storage.Queue.ReceiveAsync(10, TimeSpan.FromMinutes(1), CancellationToken.None));
        using var taken = await handler.CallAsync("jobs", HostCalls.Queue(message.Text));
        using var second = await handler.CallAsync("reminder", HostCalls.Timer);

        Assert.Equal("2022-Q1: 1 reminders sent to the queue.", await first.LineAsync());
        Assert.StartsWith("Tidak ada alamat surel", await taken.LineAsync(), StringComparison.Ordinal);
        Assert.Equal("2022-Q1: 0 reminders sent to the queue.", await second.LineAsync());
    }

    [Fact]
    public async Task Sweeper_QuietJob_IsSentAgain()
    {
        var time = new ManualTime();
        await using var handler = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0 }, time);
        await StoreAsync(handler, "satu", "2022-Q1");
        var job = await handler.Storage.Jobs.AddAsync(new ReportKey("satu", "2022-Q1"), 1, new NewJob("render"), "uji", CancellationToken.None);

        using var early = await handler.CallAsync("sweeper", HostCalls.Timer);
        time.Now += TimeSpan.FromMinutes(6);
        using var late = await handler.CallAsync("sweeper", HostCalls.Timer);

        Assert.Equal("0 quiet jobs were sent again.", await early.LineAsync());
        Assert.Equal("1 quiet jobs were sent again.", await late.LineAsync());
        var message = Assert.Single(await handler.Storage.Queue.ReceiveAsync(10, TimeSpan.FromMinutes(1), CancellationToken.None));
        Assert.Equal(job.Id, JobMessage.TryParse(message.Text)!.Job);
    }

    private static async Task RegisterAsync(TestApp app, string agency)
    {
        await app.Storage.EnsureCreatedAsync(CancellationToken.None);
        await app.Storage.Agencies.PutAsync(
            new AgencyRegistration { Id = agency, Name = agency, RegionId = "blitar", RegionName = "Kabupaten Blitar", TimeZone = "WIB" }, CancellationToken.None);
    }

    private static async Task StoreAsync(TestApp app, string agency, string period)
    {
        await RegisterAsync(app, agency);
        await app.Storage.Reports.SaveAsync(new ReportKey(agency, period), new ReportWrite
        {
            Content = System.Text.Encoding.UTF8.GetBytes(Sample.Text),
            State = "submitted",
            Names = new ReportNames(agency, "blitar", "Kabupaten Blitar", "LKjIP"),
            By = "uji",
        }, CancellationToken.None);
    }
}
