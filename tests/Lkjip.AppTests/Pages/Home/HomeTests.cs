using Lkjip.App.Home;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Dashboards;
using Lkjip.Azure.Stores;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.Home;

public sealed class HomeTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private static readonly ManualTime Time = new() { Now = Landscape.Today };

    [Fact]
    public async Task Operator_ReportNotBegun_IsOfferedWithItsDeadline()
    {
        await using var app = await Landscape.StartAsync(azurite, time: Time);
        await Landscape.RegisterAsync(app, "satu");
        await using var window = await browser.NewWindowAsync(script: false);

        var page = await window.SignInAsync(app, agencies: "satu");

        var task = page.Locator(".task", new() { HasText = "Tahun 2022" }).Filter(new() { HasNotText = "Triwulan" });
        var text = await task.InnerTextAsync();
        Assert.Contains("Belum dimulai", text, StringComparison.Ordinal);
        Assert.Contains("13 hari lagi", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("batas 28 Februari 2023", text, StringComparison.Ordinal);
        await task.GetByRole(AriaRole.Link, new() { Name = "Mulai laporan" }).ClickAsync();
        Assert.Contains("/lkjip/laporan/baru?perangkat=satu&periode=2022", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operator_ReturnedReport_ReadsTheNoteAndWhoWroteIt()
    {
        await using var app = await Landscape.StartAsync(azurite, time: Time);
        await Landscape.PlantAsync(app, "satu", "inReview");
        await Landscape.MoveAsync(app, new("satu", "2022"), "returned", "Lampirkan bukti realisasi TW IV");
        using var caller = await app.SignInAsync("operator", "satu");

        var page = await HomeAsync(caller);

        Assert.Contains("oleh Budi Inspektur: “Lampirkan bukti realisasi TW IV”", page, StringComparison.Ordinal);
        Assert.Contains("/lkjip/laporan/satu/2022/ubah", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operator_Draft_ShowsHowManyPartsAreComplete()
    {
        await using var app = await Landscape.StartAsync(azurite, time: Time);
        await Landscape.PlantAsync(app, "satu", facts: Landscape.Numbers(("parts", "9"), ("partsDone", "6")));
        await Landscape.PlantAsync(app, "dua");
        using var caller = await app.SignInAsync("operator", "satu dua");

        var page = await HomeAsync(caller);

        Assert.Equal(1, page.Split("bagian lengkap").Length - 1);
        Assert.Contains("6 dari 9 bagian lengkap", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("submitted", "operator", "Menunggu reviu Inspektorat")]
    [InlineData("inReview", "planner", "Sedang direviu Inspektorat")]
    [InlineData("approved", "operator", "Menunggu tanda tangan")]
    [InlineData("returned", "reviewer", "Menunggu perbaikan perangkat daerah")]
    [InlineData("signedOff", "operator", "Menunggu diterbitkan")]
    public async Task Waiting_ForOthers_SaysForWhomAndSinceWhen(string state, string role, string expected)
    {
        await using var app = await Landscape.StartAsync(azurite, time: Time);
        await Landscape.PlantAsync(app, "satu", state);
        using var caller = await app.SignInAsync(role, "satu");

        var waiting = (await HomeAsync(caller)).Split("id=\"menunggu\"")[1];

        Assert.Contains(expected, waiting, StringComparison.Ordinal);
        Assert.Contains("15 Februari 2023", waiting, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("submitted", "reviewer", "Mulai reviu")]
    [InlineData("inReview", "reviewer", "Lanjutkan reviu")]
    [InlineData("approved", "signatory", "Baca dan tanda tangani")]
    [InlineData("signedOff", "planner", "Buka dan terbitkan")]
    [InlineData("signedOff", "administrator", "Buka dan terbitkan")]
    public async Task Region_Whole_ListsWhatIsToBeDone(string state, string role, string action)
    {
        await using var app = await Landscape.StartAsync(azurite, time: Time);
        await Landscape.PlantAsync(app, "satu", state);
        await Landscape.AssignAsync(app, "orang wilayah", [], [Landscape.Region]);
        using var caller = await app.SignInAsync(role, "", "Orang Wilayah");

        var page = await HomeAsync(caller);

        Assert.Contains(action, page, StringComparison.Ordinal);
        Assert.Contains("Wilayah Anda", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Region_OfAPlanner_CountsWhatAgenciesDoInsteadOfListingIt()
    {
        await using var app = await Landscape.StartAsync(azurite, time: Time);
        await Landscape.PlantAsync(app, "satu");
        await Landscape.RegisterAsync(app, "dua");
        await Landscape.AssignAsync(app, "orang wilayah", [], [Landscape.Region]);
        using var caller = await app.SignInAsync("planner", "", "Orang Wilayah");

        var page = await HomeAsync(caller);

        Assert.DoesNotContain("Lanjutkan mengisi", page, StringComparison.Ordinal);
        Assert.Contains("0 dari 2", page, StringComparison.Ordinal);
        Assert.Contains($"{Landscape.Dashboard}?keadaan=belum-dimulai", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrator_PersonWaiting_IsTold()
    {
        await using var app = await Landscape.StartAsync(azurite, time: Time);
        await Landscape.AssignAsync(app, "ani@contoh.go.id", [], []);
        using var caller = await app.SignInAsync("administrator");

        Assert.Contains("Pengguna yang menunggu penugasan", await HomeAsync(caller), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_Assigned_ReadsWhatToDo()
    {
        await using var app = await Landscape.StartAsync(azurite, time: Time);
        using var caller = await app.SignInAsync("operator", "lain-sama-sekali");

        Assert.Contains("Minta administrator", await HomeAsync(caller), StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_EveryStateUntilPublished_HaveSomebodyWhoActs()
    {
        string?[] states = [null, .. ReportStates.All.Keys.Where(state => state != ReportStates.Published)];

        Assert.All(states, state => Assert.Contains(TaskKinds.All, kind => kind.State == state && kind.IsToDo));
        Assert.All(TaskKinds.All, kind => Assert.All(kind.Roles, role => Assert.Contains(role, Roles.All.Keys)));
    }

    // Whoever the table of moves lets act is told so.
    [Fact]
    public void Kinds_WhoMayMoveOnWithoutAReason_IsTold()
    {
        var forward = Moves.All.Where(move => !move.NeedsReason && move.From != move.To);

        Assert.All(forward.SelectMany(move => move.Roles.Select(role => (move.From, role))), pair =>
            Assert.True(TaskKinds.Find(new Caller("x", [pair.role], []), pair.From) is { IsToDo: true }, $"{pair.role} at {pair.From}"));
    }

    private static async Task<string> HomeAsync(HttpClient caller) => System.Net.WebUtility.HtmlDecode(await caller.GetStringAsync("/lkjip"));
}
