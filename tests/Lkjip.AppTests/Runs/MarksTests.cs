using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Runs;

/// <summary>Late and reopened reports are marked where people look.</summary>
public sealed class MarksTests(AzuriteFixture azurite)
{
    [Theory]
    // The yearly report of 2022 is due on 28 February 2023, 24.00 WIB.
    [InlineData("2023-02-28T16:59:00Z", null)]
    [InlineData("2023-02-28T17:00:00Z", "1")]
    [InlineData("2023-03-10T01:00:00Z", "10")]
    public async Task Submit_AroundTheDeadline_IsLateByDays(string now, string? late)
    {
        var time = new ManualTime { Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture) };
        await using var app = await TestApp.StartAsync(azurite, null, time);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");

        await Sample.SubmitAsync(caller);

        Assert.Equal(late, (await HeadAsync(app)).Facts.GetValueOrDefault("lateDays"));
        var list = await caller.GetStringAsync("/lkjip/laporan");
        var page = await caller.GetStringAsync($"/lkjip/laporan/{Sample.Agency}/2022");
        Assert.Equal((late is not null, late is not null), (Shows(list, $"Terlambat {late} hari"), Shows(page, $"Terlambat {late} hari")));
    }

    [Fact]
    public async Task Submit_ReturnedAfterTheDeadline_IsNotLateWhenItFirstWasInTime()
    {
        var time = new ManualTime { Now = new DateTimeOffset(2023, 2, 20, 1, 0, 0, TimeSpan.Zero) };
        await using var app = await TestApp.StartAsync(azurite, null, time);
        using var reviewer = await Desk.BeginAsync(app);
        await Desk.MoveAsync(reviewer, "returned", "perbaiki");
        time.Now += TimeSpan.FromDays(30);
        using var caller = await app.SignInAsync("operator");
        using var saved = await caller.SendAsync(Sample.Put(Sample.Text, $"\"{(await HeadAsync(app)).Tag}\""));

        await Desk.MoveAsync(caller, "submitted");

        var head = await HeadAsync(app);
        Assert.Equal((2, null), (head.Version, head.Facts.GetValueOrDefault("lateDays")));
    }

    [Fact]
    public async Task Submit_WithdrawnAndHandedInAgainLate_IsLate()
    {
        var time = new ManualTime { Now = new DateTimeOffset(2023, 2, 20, 1, 0, 0, TimeSpan.Zero) };
        await using var app = await TestApp.StartAsync(azurite, null, time);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        await Sample.SubmitAsync(caller);
        await Desk.MoveAsync(caller, "draft", "salah unggah");
        time.Now = new DateTimeOffset(2023, 3, 2, 1, 0, 0, TimeSpan.Zero);
        using var later = await app.SignInAsync("operator");

        await Desk.MoveAsync(later, "submitted");

        Assert.Equal("2", (await HeadAsync(app)).Facts.GetValueOrDefault("lateDays"));
    }

    [Fact]
    public async Task Reopen_AfterApproval_IsCounted()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var reviewer = await Desk.BeginAsync(app);
        await Desk.FinishAsync(reviewer);
        await Desk.MoveAsync(reviewer, "approved");
        using var planner = await app.SignInAsync("planner");

        await Desk.MoveAsync(planner, "returned", "ada koreksi anggaran");

        Assert.Equal("1", (await HeadAsync(app)).Facts.GetValueOrDefault("reopened"));
        Assert.True(Shows(await planner.GetStringAsync("/lkjip/laporan"), "Dibuka kembali 1"));
    }

    private static bool Shows(string page, string text) => System.Net.WebUtility.HtmlDecode(page).Contains(text, StringComparison.Ordinal);

    private static async Task<ReportHead> HeadAsync(TestApp app) =>
        (await app.Storage.Reports.FindAsync(new ReportKey(Sample.Agency, "2022"), CancellationToken.None))!;
}
