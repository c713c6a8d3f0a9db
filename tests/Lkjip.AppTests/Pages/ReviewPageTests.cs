using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages;

public sealed class ReviewPageTests(AzuriteFixture azurite, BrowserFixture browser)
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Page_OfTheReviewer_IsSoundAndFits(bool phone, bool script)
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var reviewer = await Desk.BeginAsync(app);
        await using var window = await browser.NewWindowAsync(phone, script);
        var page = await window.SignInAsync(app, "reviewer");

        Assert.Equal(200, await page.GoAsync(app, Visit.Review));

        Assert.Empty(await page.FaultsAsync());
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= (phone ? 360 : 1280));
        Assert.Equal("0 dari 23", await page.Locator(".number .big").First.InnerTextAsync());
    }

    [Fact]
    public async Task Save_DecisionAndAnswer_WorkWithoutScript()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var reviewer = await Desk.BeginAsync(app);
        var error = Desk.Text(Desk.Findings((await Desk.ReadAsync(reviewer)).Review, "error")[0], "id");
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app, "reviewer");
        await page.GoAsync(app, Visit.Review);

        await DecideAsync(page, error, "Returned", "hitung ulang");
        await page.Locator("[name='jawab-II.1'][value=Yes]").CheckAsync();
        await page.Field("catatan-II.1").FillAsync("SK ada");
        await page.Field("nomor").FillAsync("700/1");
        await page.Field("tim").FillAsync("Dra. Endah, M.Si.; Ketua Tim; 197509021994121002\nRian");
        await SaveAsync(page);

        Assert.Contains("Reviu tersimpan", await page.Locator(".message.good").InnerTextAsync(), StringComparison.Ordinal);
        var (review, _) = await Desk.ReadAsync(reviewer);
        Assert.Equal((1, "700/1"), (review["answeredItems"]!.GetValue<int>(), Desk.Text(review["header"]!, "number")));
        Assert.Equal(["Dra. Endah, M.Si.", "Rian"], review["header"]!["team"]!.AsArray().Select(member => Desk.Text(member!, "name")));
        Assert.Equal("hitung ulang", Desk.Text(Desk.Findings(review).Single(found => Desk.Text(found, "id") == error)["decision"]!, "note"));
        Assert.Equal(["Sri Uji", "Sri Uji", "Sri Uji"], review["log"]!.AsArray().Select(entry => Desk.Text(entry!, "by")));
    }

    [Fact]
    public async Task Decide_WithScript_SavesItselfAndCounts()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var reviewer = await Desk.BeginAsync(app);
        var errors = Desk.Findings((await Desk.ReadAsync(reviewer)).Review, "error");
        var id = Desk.Text(errors[0], "id");
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "reviewer");
        await page.GoAsync(app, Visit.Review);
        var row = page.Locator($"#temuan-{id}");

        await DecideAsync(page, id, "Returned", "");
        await Assertions.Expect(row.Locator(".row-state")).ToContainTextAsync("tulis alasannya");
        await page.Field($"alasan-{id}").FillAsync("hitung ulang");
        await Assertions.Expect(row.Locator(".row-state")).ToContainTextAsync("tersimpan");
        await page.Locator("[name='jawab-II.1'][value=Yes]").CheckAsync();
        await Assertions.Expect(page.Locator("#butir-II\\.1 .row-state")).ToContainTextAsync("tersimpan");

        var (review, _) = await Desk.ReadAsync(reviewer);
        Assert.Equal("hitung ulang", Desk.Text(Desk.Findings(review).Single(found => Desk.Text(found, "id") == id)["decision"]!, "note"));
        Assert.Equal(1, review["answeredItems"]!.GetValue<int>());
        Assert.Equal(["1", $"{errors.Count - 1}", "1"], new[]
        {
            await page.Locator(".number [data-count=answered]").InnerTextAsync(), await page.Locator(".number [data-count=undecided]").InnerTextAsync(),
            await page.Locator(".number [data-count=returned]").InnerTextAsync(),
        });
        Assert.Contains("hitung ulang", await page.Locator(".goes-back").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decide_LineCutAndPageClosed_IsRestoredAndSent()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var reviewer = await Desk.BeginAsync(app);
        var id = Desk.Text(Desk.Findings((await Desk.ReadAsync(reviewer)).Review, "error")[0], "id");
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "reviewer");
        await page.GoAsync(app, Visit.Review);
        await window.SetOfflineAsync(true);

        await DecideAsync(page, id, "Accepted", "pembulatan rumah");
        await Assertions.Expect(page.Locator($"#temuan-{id} .row-state")).ToContainTextAsync("tersimpan di perangkat ini");
        await page.CloseAsync();
        await window.SetOfflineAsync(false);
        var again = await window.NewPageAsync();
        await again.GoAsync(app, Visit.Review);

        await Assertions.Expect(again.Locator($"#temuan-{id} .row-state")).ToContainTextAsync("✓ tersimpan");
        var (review, _) = await Desk.ReadAsync(reviewer);
        Assert.Equal("pembulatan rumah", Desk.Text(Desk.Findings(review).Single(found => Desk.Text(found, "id") == id)["decision"]!, "note"));
    }

    [Fact]
    public async Task Decide_AnotherDecidedTheSame_ShowsBoth()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var other = await Desk.BeginAsync(app);
        var id = Desk.Text(Desk.Findings((await Desk.ReadAsync(other)).Review, "error")[0], "id");
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "reviewer");
        await page.GoAsync(app, Visit.Review);
        await Desk.WriteAsync(other, Desk.Decisions("returned", "punya yang lain", id));

        await DecideAsync(page, id, "Accepted", "punya saya");
        await Assertions.Expect(page.Locator($"#temuan-{id} .row-state")).ToContainTextAsync("punya yang lain");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pakai isian saya" }).ClickAsync();
        await Assertions.Expect(page.Locator($"#temuan-{id} .row-state")).ToContainTextAsync("✓ tersimpan");

        var (review, _) = await Desk.ReadAsync(other);
        Assert.Equal("punya saya", Desk.Text(Desk.Findings(review).Single(found => Desk.Text(found, "id") == id)["decision"]!, "note"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Filter_InTheAddress_ShowsWhatFitsAndLeadsToTheCell(bool script)
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var reviewer = await Desk.BeginAsync(app);
        var errors = Desk.Findings((await Desk.ReadAsync(reviewer)).Review, "error").Count;
        await using var window = await browser.NewWindowAsync(script: script);
        var page = await window.SignInAsync(app, "reviewer");
        await page.GoAsync(app, Visit.Review);

        await page.Field("tingkat").SelectOptionAsync("error");
        await page.Field("putusan").SelectOptionAsync("belum");
        await page.GetByRole(AriaRole.Button, new() { Name = "Saring", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**?tingkat=error&kelompok=&putusan=belum#temuan");

        Assert.Equal(errors, await page.Locator("[data-finding]").CountAsync());
        var link = page.Locator(".finding-links a").First;
        var target = (await link.GetAttributeAsync("href"))!;
        Assert.StartsWith($"{Visit.Form}/", target, StringComparison.Ordinal);
        await link.ClickAsync();
        await page.WaitForURLAsync("**/ubah/**");
        Assert.True(await page.EvaluateAsync<bool>("() => document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null"));
    }

    [Fact]
    public async Task Save_ReasonMissing_KeepsWhatWasTyped()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var reviewer = await Desk.BeginAsync(app);
        var error = Desk.Text(Desk.Findings((await Desk.ReadAsync(reviewer)).Review, "error")[0], "id");
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "reviewer");
        await page.GoAsync(app, Visit.Review);

        await DecideAsync(page, error, "Accepted", "");
        await page.Field("catatan-I.1").FillAsync("belum selesai");
        await page.Locator("[name='jawab-I.1'][value=Partly]").CheckAsync();
        await SaveAsync(page);

        Assert.Contains("belum beralasan", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator($"[name='putusan-{error}'][value=Accepted]").IsCheckedAsync());
        Assert.Equal("belum selesai", await page.Field("catatan-I.1").InputValueAsync());
        await page.Field($"alasan-{error}").FillAsync("pembulatan rumah");
        await SaveAsync(page);
        var (review, _) = await Desk.ReadAsync(reviewer);
        Assert.Equal("accepted", Desk.Text(Desk.Findings(review).Single(found => Desk.Text(found, "id") == error)["decision"]!, "kind"));
        Assert.Equal(1, review["answeredItems"]!.GetValue<int>());
    }

    [Fact]
    public async Task Save_AnotherReviewerWasFaster_KeepsBoth()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var other = await Desk.BeginAsync(app);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "reviewer");
        await page.GoAsync(app, Visit.Review);
        await Desk.WriteAsync(other, Desk.Answers("II.1"));

        await page.Locator("[name='jawab-II.2'][value=No]").CheckAsync();
        await SaveAsync(page);

        Assert.Contains("Pereviu lain menyimpan perubahan", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("[name='jawab-II.1'][value=Yes]").IsCheckedAsync());
        Assert.True(await page.Locator("[name='jawab-II.2'][value=No]").IsCheckedAsync());
        await SaveAsync(page);
        Assert.Equal(2, (await Desk.ReadAsync(other)).Review["answeredItems"]!.GetValue<int>());
    }

    [Fact]
    public async Task TakeAnswersOfTheData_AnswersAndLeavesTheRest()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var reviewer = await Desk.BeginAsync(app);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "reviewer");
        await page.GoAsync(app, Visit.Review);

        await page.GetByRole(AriaRole.Button, new() { Name = "Pakai jawaban data" }).ClickAsync();
        await page.Locator(".message.good").WaitForAsync();

        Assert.True(await page.Locator("[name='jawab-I.2'][value=Yes]").IsCheckedAsync());
        Assert.Equal(0, await page.Locator("[name='jawab-II.1']:checked").CountAsync());
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Pakai jawaban data" }).CountAsync());
    }

    [Fact]
    public async Task Page_OfTheOperator_IsReadOnly()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var reviewer = await Desk.BeginAsync(app);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);

        await page.GoAsync(app, Visit.Review);

        Assert.Equal(0, await page.Locator(".review input:not([type=hidden]), .review textarea, .review button, .moves button").CountAsync());
        Assert.Contains("hanya dapat dibaca", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Return_TheOperator_SeesWhatToPutRight()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var reviewer = await Desk.BeginAsync(app);
        var error = Desk.Findings((await Desk.ReadAsync(reviewer)).Review, "error")[0];
        await Desk.WriteAsync(reviewer, Desk.Decisions("returned", "hitung ulang capaian", Desk.Text(error, "id")));
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "reviewer");
        await page.GoAsync(app, Visit.Review);
        Assert.True(await page.GetByRole(AriaRole.Button, new() { Name = "Setujui laporan" }).IsDisabledAsync());
        await page.GetByText("Kembalikan ke perangkat daerah…").ClickAsync();
        await page.Field("alasan").FillAsync("ada temuan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kembalikan", Exact = true }).ClickAsync();
        await page.Locator(".state-returned").WaitForAsync();
        await using var office = await browser.NewWindowAsync();
        var agency = await office.SignInAsync(app);

        await agency.GoAsync(app, Visit.Report);

        var returned = await agency.Locator(".returned").InnerTextAsync();
        Assert.Contains("hitung ulang capaian", returned, StringComparison.Ordinal);
        Assert.Contains(Desk.Text(error, "place"), returned, StringComparison.Ordinal);
        Assert.Empty(await agency.FaultsAsync());
    }

    [Fact]
    public async Task Documents_Ordered_AreListedOnThePage()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var reviewer = await Desk.BeginAsync(app);
        await Visit.WorkAsync(app);
        File.WriteAllBytes(Path.Combine(app.TemplateFolder, "catatan-hasil-reviu.docx"), TestTemplates.Word("{{reviu.laporan}}"));
        File.WriteAllBytes(Path.Combine(app.TemplateFolder, "pernyataan-telah-direviu.docx"), TestTemplates.Word("{{reviu.laporan}}"));
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app, "reviewer");
        await page.GoAsync(app, Visit.Review);

        await page.GetByRole(AriaRole.Button, new() { Name = "Buat catatan dan pernyataan" }).ClickAsync();
        await Visit.WorkAsync(app);
        await page.GoAsync(app, Visit.Review);

        Assert.Equal(["catatan-hasil-reviu.docx", "pernyataan-telah-direviu.docx"], await page.Locator("a.file").AllInnerTextsAsync());
    }

    private static async Task DecideAsync(IPage page, string finding, string decision, string reason)
    {
        await page.Locator($"[name='putusan-{finding}'][value={decision}]").CheckAsync();
        await page.Field($"alasan-{finding}").FillAsync(reason);
    }

    private static async Task SaveAsync(IPage page)
    {
        await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Simpan reviu" }).ClickAsync(), answer => answer.Request.Method == "POST");
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }
}
