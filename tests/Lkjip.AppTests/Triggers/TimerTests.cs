using System.Globalization;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Triggers;

public sealed class TimerTests(AzuriteFixture azurite)
{
    [Theory]
    // 10 January 24.00 in Jakarta is 17.00 UTC; the quarter before is not yet 100 days late.
    [InlineData("2023-01-10T16:59:00Z", "1 runs ordered: blitar 2022-Q3.", 1)]
    [InlineData("2023-01-10T17:00:00Z", "2 runs ordered: blitar 2022-Q3, blitar 2022-Q4.", 2)]
    [InlineData("2023-02-01T01:00:00Z", "1 runs ordered: blitar 2022-Q4.", 1)]
    [InlineData("2023-04-11T01:00:00Z", "2 runs ordered: blitar 2022-Q4, blitar 2023-Q1.", 2)]
    public async Task Quarterly_CalledTwiceOver_OrdersARunOfEachDueQuarterOnce(string now, string line, int runs)
    {
        var time = new ManualTime { Now = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture) };
        await using var handler = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0 }, time);
        await RegisterAsync(handler, "tanpa-data");

        using var first = await handler.CallAsync("quarterly", HostCalls.Timer);
        using var second = await handler.CallAsync("quarterly", HostCalls.Timer);

        Assert.Equal((line, "0 runs ordered."), (await first.LineAsync(), await second.LineAsync()));
        var messages = await handler.Storage.Queue.ReceiveAsync(10, TimeSpan.FromMinutes(1), CancellationToken.None);
        Assert.Equal(runs, messages.Count);
        Assert.All(messages, message => Assert.Equal(("@blitar", "plan-due"), (JobMessage.TryParse(message.Text)!.Agency, JobMessage.TryParse(message.Text)!.Job)));
    }

    [Fact]
    public async Task Reminder_SameDayAgain_SendsNothingNew()
    {
        var time = new ManualTime { Now = new DateTimeOffset(2022, 4, 4, 1, 0, 0, TimeSpan.Zero) };
        await using var handler = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0 }, time);
        await RegisterAsync(handler, "tanpa-data");

        using var first = await handler.CallAsync("reminder", HostCalls.Timer);
        var region = Assert.Single(await handler.Storage.Queue.ReceiveAsync(10, TimeSpan.FromMinutes(1), CancellationToken.None));
        using var spread = await handler.CallAsync("jobs", HostCalls.Queue(region.Text));
        var messages = await handler.Storage.Queue.ReceiveAsync(10, TimeSpan.FromMinutes(1), CancellationToken.None);
        using var taken = await handler.CallAsync("jobs", HostCalls.Queue(Assert.Single(messages).Text));
        using var second = await handler.CallAsync("reminder", HostCalls.Timer);

        Assert.Equal("1 reminder jobs ordered.", await first.LineAsync());
        Assert.StartsWith("Pengingat sudah ditulis", await spread.LineAsync(), StringComparison.Ordinal);
        Assert.StartsWith("Tidak ada alamat surel", await taken.LineAsync(), StringComparison.Ordinal);
        Assert.Equal("0 reminder jobs ordered.", await second.LineAsync());
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
        await app.Storage.Regions.AddIfMissingAsync(
            new RegionRegistration { Id = "blitar", Name = "Kabupaten Blitar", TimeZone = "WIB" }, CancellationToken.None);
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
