using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages;

public sealed class ReportPagesTests(AzuriteFixture azurite, BrowserFixture browser)
{
    [Fact]
    public async Task List_Operator_ShowsOwnAgencyOnly()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();

        var page = await window.SignInAsync(app);
        await page.GoAsync(app, "/lkjip/laporan");

        Assert.Equal(["Dinas Tenaga Kerja, laporan Tahun 2022"], await page.Locator(".reports td a").AllTextContentsAsync());
        Assert.Contains("1 laporan dari 1 perangkat daerah", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Konsep", (await page.Locator(".reports .state").InnerTextAsync()).Trim());
    }

    [Theory]
    [InlineData("?tahun=2022", 1)]
    [InlineData("?tahun=2021", 0)]
    [InlineData("?jenis=triwulan", 0)]
    [InlineData("?tahun=2022&jenis=tahunan&wilayah=blitar", 1)]
    public async Task List_Filter_ShowsWhatFits(string filter, int reports)
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "planner", "*");

        Assert.Equal(200, await page.GoAsync(app, $"/lkjip/laporan{filter}"));

        Assert.Equal(reports, await page.Locator(".reports td a").CountAsync());
        Assert.Equal(2 - reports, await page.Locator(".reports tr.none").CountAsync());
    }

    [Fact]
    public async Task List_NobodyAssigned_SaysWhatToDo()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();

        var page = await window.SignInAsync(app, agencies: "lain-sama-sekali");

        Assert.Contains("Minta administrator", await page.Locator(".empty").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OtherAgency_IsRefusedOnAPage()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, agencies: "jember-disnaker");

        Assert.Equal(403, await page.GoAsync(app, Visit.Report));

        Assert.Equal("Bukan perangkat daerah Anda", await page.Locator("h1").InnerTextAsync());
        Assert.Matches("^[0-9a-f]{32}$", await page.Locator("main code").InnerTextAsync());
    }

    [Fact]
    public async Task Report_Numbers_AreThoseOfTheLedger()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        using var caller = await app.SignInAsync("operator");
        using var answer = await caller.GetAsync(new Uri($"{Sample.Address}/assessment", UriKind.Relative));
        var shown = (await answer.JsonAsync())["figures"]!.AsArray()
            .ToDictionary(figure => figure!["id"]!.GetValue<string>(), figure => figure!["shown"]!.GetValue<string>());

        await page.GoAsync(app, Visit.Report);

        var row = page.Locator(".achievement tr").Filter(new() { HasText = "Tingkat partisipasi angkatan kerja" });
        Assert.Equal(
            [shown["achievement/i2/target"], shown["achievement/i2/actual"], shown["achievement/i2/achievement"]],
            (await row.Locator("td.num").AllInnerTextsAsync()).Select(text => text.Trim()));
        Assert.Equal("102,47%", shown["achievement/i2/achievement"]);
        var total = page.Locator(".tree-item.total");
        Assert.Contains(shown["budget/total/spent"], await total.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_EveryFinding_IsShownWithItsPlace()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        using var caller = await app.SignInAsync("operator");
        using var answer = await caller.GetAsync(new Uri($"{Sample.Address}/findings", UriKind.Relative));
        var messages = (await answer.JsonAsync())["findings"]!.AsArray().Select(finding => finding!["message"]!.GetValue<string>()).Order(StringComparer.Ordinal);

        await page.GoAsync(app, Visit.Report);

        var shown = await page.Locator(".finding > p:first-child").AllTextContentsAsync();
        Assert.NotEmpty(shown);
        Assert.Equal(messages, shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Edit_Actual_ChangesTheAchievementAndNothingElse()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, Visit.Form);

        await page.Field("indicators/i1/actual/value").FillAsync("77 %");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/2022?tersimpan=2");

        Assert.Contains("Versi 2 tersimpan", await page.Locator(".message.good").InnerTextAsync(), StringComparison.Ordinal);
        var row = page.Locator(".achievement tr").Filter(new() { HasText = "lulusan pelatihan" });
        Assert.Equal("110%", (await row.Locator("td.strong").InnerTextAsync()).Trim());
        using var caller = await app.SignInAsync("operator");
        using var answer = await caller.GetAsync(new Uri($"{Sample.Address}/content", UriKind.Relative));
        var expected = JsonNode.Parse(Sample.With(report =>
            report["indicators"]!.AsArray().Single(indicator => indicator!["id"]!.GetValue<string>() == "i1")!["actuals"]!.AsArray()
                .Single(actual => actual!["year"]!.GetValue<int>() == 2022)!["value"] = "77 %"));
        Assert.True(JsonNode.DeepEquals(expected, await answer.JsonAsync()));
    }

    [Fact]
    public async Task Edit_AndSubmit_EndsWithDocuments()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, Visit.Form);
        await page.Field("budget/p2/spent").FillAsync("Rp 160.000.000");

        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan dan ajukan" }).ClickAsync();
        await page.WaitForURLAsync("**/2022?tersimpan=2");
        Assert.Contains("sedang dibuat", await page.Locator("[data-job]").InnerTextAsync(), StringComparison.Ordinal);
        await Visit.WorkAsync(app);

        await page.GetByText("selesai dibuat").WaitForAsync();
        Assert.Equal("Diajukan", (await page.Locator(".title .state").InnerTextAsync()).Trim());
        Assert.Equal(2, await page.Locator("a.file").CountAsync());
        using var nobody = app.Nobody();
        var document = await nobody.GetByteArrayAsync(new Uri((await page.Locator("a.file").First.GetAttributeAsync("href"))!));
        Assert.Equal("PK"u8.ToArray(), document[..2]);
        Assert.Contains("Terkirim", await page.Locator("section[aria-labelledby='pemberitahuan']").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_UnreadableNumber_SaysWhereAndLosesNothing()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, Visit.Form);
        await page.Field("indicators/i1/actual/value").FillAsync("23 Kasus (115%)");
        await page.Field("budget/p2/spent").FillAsync("160 juta");
        await page.Field("indicators/i2/target/value").FillAsync("71,5");

        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync();

        await page.GetByText("2 isian perlu diperbaiki").WaitForAsync();
        Assert.Equal("23 Kasus (115%)", await page.Field("indicators/i1/actual/value").InputValueAsync());
        Assert.Equal("160 juta", await page.Field("budget/p2/spent").InputValueAsync());
        Assert.Equal("71,5", await page.Field("indicators/i2/target/value").InputValueAsync());
        Assert.Equal(2, await page.Locator("input[aria-invalid=true]").CountAsync());
        Assert.Contains("lebih dari satu angka", await page.Locator("#f-indicators-i1-actual-value-error").InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("$.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("[data-focus]").EvaluateAsync<bool>("box => box === document.activeElement"));
        await page.Locator("[data-focus] a").Last.ClickAsync();
        Assert.True(await page.Field("budget/p2/spent").EvaluateAsync<bool>("field => field === document.activeElement"));
        using var caller = await app.SignInAsync("operator");
        using var head = await caller.GetAsync(new Uri(Sample.Address, UriKind.Relative));
        Assert.Equal(1, (await head.JsonAsync())["version"]!.GetValue<int>());
    }

    [Fact]
    public async Task Edit_SomebodyElseSaved_ShowsBothValuesAndKeepsBothChanges()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var one = await browser.NewWindowAsync();
        await using var two = await browser.NewWindowAsync();
        var first = await one.SignInAsync(app);
        var second = await two.SignInAsync(app);
        await first.GoAsync(app, Visit.Form);
        await second.GoAsync(app, Visit.Form);
        await second.Field("indicators/i1/actual/value").FillAsync("75");
        await second.Field("budget/p3/spent").FillAsync("900.000.000");
        await second.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync();
        await second.WaitForURLAsync("**/2022?tersimpan=2");

        await first.Field("indicators/i1/actual/value").FillAsync("76");
        await first.Field("budget/p2/spent").FillAsync("150.000.000");
        await first.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync();
        await first.Locator(".message.warn").WaitForAsync();

        var told = await first.Locator(".message.warn li").InnerTextAsync();
        Assert.Contains("tersimpan 75, isian Anda 76", told, StringComparison.Ordinal);
        Assert.Equal("900.000.000", await first.Field("budget/p3/spent").InputValueAsync());
        await first.GetByRole(AriaRole.Button, new() { Name = "Simpan", Exact = true }).ClickAsync();
        await first.WaitForURLAsync("**/2022?tersimpan=3");
        await first.GoAsync(app, Visit.Form);
        Assert.Equal("76", await first.Field("indicators/i1/actual/value").InputValueAsync());
        Assert.Equal("150.000.000", await first.Field("budget/p2/spent").InputValueAsync());
        Assert.Equal("900.000.000", await first.Field("budget/p3/spent").InputValueAsync());
    }

    [Fact]
    public async Task Edit_Reviewer_IsRefused()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "reviewer");

        Assert.Equal(403, await page.GoAsync(app, Visit.Form));
        await page.GoAsync(app, Visit.Report);

        Assert.Equal(0, await page.GetByText("Ubah data").CountAsync());
    }

    [Fact]
    public async Task Move_WithReason_IsInTheHistory()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, Visit.Report);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajukan laporan" }).ClickAsync();
        await page.Locator(".title .state-submitted").WaitForAsync();

        await page.Locator("summary", new() { HasText = "Tarik kembali" }).ClickAsync();
        await page.GetByLabel("Alasan").FillAsync("Salah unggah");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tarik kembali", Exact = true }).ClickAsync();
        await page.Locator(".title .state-draft").WaitForAsync();

        var latest = await page.Locator(".history li").First.InnerTextAsync();
        Assert.Contains("Mengubah keadaan menjadi konsep", latest, StringComparison.Ordinal);
        Assert.Contains("Sri Uji", latest, StringComparison.Ordinal);
        Assert.Contains("Salah unggah", latest, StringComparison.Ordinal);
    }
}
