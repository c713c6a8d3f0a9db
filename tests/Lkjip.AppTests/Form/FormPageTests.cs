using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Pages;
using Lkjip.AppTests.Runs;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Form;

/// <summary>The form in a real browser: cells that save themselves, also through a cut line, a closed tab and another editor.</summary>
public sealed class FormPageTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const int Cells = 280;
    private const string Budget = "/lkjip/laporan/jember-disnaker/2023/ubah/anggaran";

    [Fact]
    public async Task Cell_Typed_IsSavedAndAnsweredWithItsAchievement()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, FormVisit.Part("capaian"));

        await page.Cell("capaian/i1/realisasi").FillAsync("77 %");
        await page.Locator("td[data-state=saved]").WaitForAsync();

        await Assertions.Expect(page.Locator("[data-computed='capaian/i1/hasil']")).ToHaveTextAsync("110%");
        await page.SavedAsync();
        var actual = (await FormVisit.StoredAsync(app))["indicators"]!.AsArray().Single(indicator => indicator!["id"]!.GetValue<string>() == "i1")!["actuals"]!
            .AsArray().Single(other => other!["year"]!.GetValue<int>() == 2022)!["value"]!.GetValue<string>();
        Assert.Equal("77 %", actual);
        await page.ShootAsync("isian-capaian");
    }

    [Fact]
    public async Task Cell_Unreadable_SaysWhyBesideItAndKeepsTheOthers()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, FormVisit.Part("capaian"));

        await page.Cell("capaian/i1/realisasi").FillAsync("23 Kasus (115%)");
        await page.Cell("capaian/i2/target").FillAsync("71,5");
        await page.Cell("capaian/i2/target").PressAsync("Tab");

        await page.Locator("td[data-state=invalid]").WaitForAsync();
        await page.Locator("td[data-state=saved]").WaitForAsync();
        Assert.Equal("true", await page.Cell("capaian/i1/realisasi").GetAttributeAsync("aria-invalid"));
        Assert.Contains("lebih dari satu angka", await page.Locator("[data-notes='capaian/i1']").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("1 isian perlu diperbaiki", await page.Locator("[data-status]").InnerTextAsync(), StringComparison.Ordinal);
        await page.ReloadAsync();
        await page.Locator("td[data-state=invalid]").WaitForAsync();
        Assert.Equal("23 Kasus (115%)", await page.Cell("capaian/i1/realisasi").InputValueAsync());
        Assert.Equal("71,5", await page.Cell("capaian/i2/target").InputValueAsync());
    }

    [Fact]
    public async Task Cells_NetworkCutAndTabClosed_AreAllRestoredAndSent()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, agencies: "jember-disnaker");
        await FormVisit.StoreAsync(app, "jember-2023");
        await page.GoAsync(app, Budget);
        var fields = page.Locator("td.k-money input, td.k-text input");
        Assert.True(await fields.CountAsync() >= Cells, $"{await fields.CountAsync()} isian.");
        var names = await TypeAsync(page, 0, Cells / 2);
        await page.SavedAsync();

        await window.SetOfflineAsync(true);
        names = [.. names, .. await TypeAsync(page, Cells / 2, Cells)];
        await page.Locator("[data-status]", new() { HasText = "Tersimpan di perangkat ini, belum terkirim" }).WaitForAsync();
        await page.ShootAsync("isian-terputus");
        await page.CloseAsync();
        await window.SetOfflineAsync(false);
        var again = await window.NewPageAsync();
        await again.GoAsync(app, Budget);
        await again.SavedAsync();
        await again.GoAsync(app, Budget);

        Assert.Equal(Cells, names.Length);
        var shown = await again.EvaluateAsync<string[]>("names => names.map((name) => document.getElementsByName(name)[0].value)", names);
        Assert.Equal(Enumerable.Range(0, Cells).Select(Typed), shown);
        Assert.Equal(0, await again.EvaluateAsync<int>("Object.keys(localStorage).length"));
    }

    [Fact]
    public async Task Cell_ChangedByTwo_OffersBothAndLosesNeither()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var one = await browser.NewWindowAsync();
        await using var two = await browser.NewWindowAsync();
        var first = await one.SignInAsync(app);
        var second = await two.SignInAsync(app);
        await first.GoAsync(app, FormVisit.Part("capaian"));
        await second.GoAsync(app, FormVisit.Part("capaian"));
        await second.Cell("capaian/i1/realisasi").FillAsync("75");
        await second.Cell("capaian/i2/target").FillAsync("70");
        await second.Cell("capaian/i2/target").PressAsync("Tab");
        await second.SavedAsync();

        await first.Cell("capaian/i1/realisasi").FillAsync("76");
        await first.Cell("capaian/i3/target").FillAsync("55");
        await first.Cell("capaian/i3/target").PressAsync("Tab");
        await first.Locator("td[data-state=conflict]").WaitForAsync();
        await first.ShootAsync("isian-bertabrakan");

        Assert.Equal("76", await first.Cell("capaian/i1/realisasi").InputValueAsync());
        await first.GetByRole(AriaRole.Button, new() { Name = "Pakai isian saya: 76" }).ClickAsync();
        await first.SavedAsync();
        await first.ReloadAsync();
        Assert.Equal(["76", "70", "55"], await Task.WhenAll(
            first.Cell("capaian/i1/realisasi").InputValueAsync(), first.Cell("capaian/i2/target").InputValueAsync(), first.Cell("capaian/i3/target").InputValueAsync()));
    }

    [Fact]
    public async Task Paste_ThreeHundredBudgetRows_ArePreviewedAppliedAndUndone()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, FormVisit.Part("anggaran"));
        var before = await FormVisit.StoredAsync(app);
        var rows = BudgetRows(300);
        var leaf = before["budget"]!["programs"]![0]!["id"]!.GetValue<string>();

        await page.Cell($"anggaran/{leaf}/code").PasteAsync(string.Join("\r\n", rows.Select(row => string.Join('\t', row))) + "\r\n");
        await page.Locator("dialog.paste").WaitForAsync();
        await page.ShootAsync("isian-tempel");
        Assert.Contains("300 baris baru", await page.Locator("dialog.paste").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("1 tidak terbaca", await page.Locator("dialog.paste").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Tempelkan" }).ClickAsync();
        var undo = page.GetByRole(AriaRole.Button, new() { Name = "Urungkan tempelan" });
        await undo.WaitForAsync();

        var pasted = (await FormVisit.StoredAsync(app))["budget"]!["programs"]!.AsArray().SelectMany(Leaves).ToList();
        Assert.Equal(
            rows.Where(row => row[0].Split('.').Length == 6 && row[4] != "dua juta").Select(row => (row[0], row[1], row[4].Replace(".", "", StringComparison.Ordinal))),
            pasted.Where(item => item["code"] is not null && item["spent"] is not null).Select(item => (
                item["code"]!.GetValue<string>(), item["name"]!.GetValue<string>(), item["spent"]!.GetValue<long>().ToString(CultureInfo.InvariantCulture))));
        await page.ShootAsync("isian-tertempel");
        await undo.ClickAsync();
        await page.SavedAsync();
        Assert.True(JsonNode.DeepEquals(before, await FormVisit.StoredAsync(app)));
    }

    [Fact]
    public async Task Rows_AddedMovedRemovedByKeyboard_StandAsAsked()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, FormVisit.Part("renstra"));
        var count = await page.Locator("table[data-grid=tujuan] tr[data-row]").CountAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Tambah tujuan" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("table[data-grid=tujuan] tr[data-row]")).ToHaveCountAsync(count + 1);
        await page.Keyboard.TypeAsync("Meningkatnya mutu layanan");
        await page.Keyboard.PressAsync("Tab");
        await page.SavedAsync();

        var goals = (await FormVisit.StoredAsync(app))["plan"]!["goals"]!.AsArray();
        Assert.Equal("Meningkatnya mutu layanan", goals[^1]!["text"]!.GetValue<string>());
        await page.Locator("table[data-grid=tujuan] tr[data-row]").Last.GetByRole(AriaRole.Button, new() { Name = "Hapus" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("table[data-grid=tujuan] tr[data-row]")).ToHaveCountAsync(count);
    }

    [Fact]
    public async Task Panel_OfAnIndicator_ShowsEarlierYearsFormulaAndWhoChangedIt()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, FormVisit.Part("capaian"));
        await page.Cell("capaian/i2/realisasi").FillAsync("72,79");
        await page.Cell("capaian/i2/realisasi").FillAsync("72,80");
        await page.Cell("capaian/i2/realisasi").PressAsync("Tab");
        await page.SavedAsync();

        await page.Cell("capaian/i2/realisasi").FocusAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Rincian isian" }).ClickAsync();
        await page.Locator("[data-panel] h3", new() { HasText = "Perubahan" }).WaitForAsync();

        var panel = await page.Locator("[data-panel]").InnerTextAsync();
        Assert.Contains("realisasi/target x 100%", panel, StringComparison.Ordinal);
        Assert.Contains("Sri Uji", panel, StringComparison.Ordinal);
        Assert.Contains("Realisasi 2021", panel, StringComparison.Ordinal);
        await page.ShootAsync("isian-rincian");
    }

    [Fact]
    public async Task WithoutScript_SavesAddsAndTellsWhatIsWrong()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, FormVisit.Part("capaian"));
        await page.Cell("capaian/i1/realisasi").FillAsync("77 %");
        await page.Cell("capaian/i2/realisasi").FillAsync("23 Kasus (115%)");

        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan bagian ini" }).ClickAsync();

        await page.ShootAsync("isian-tanpa-skrip");
        await page.GetByText("1 isian belum disimpan").WaitForAsync();
        Assert.Equal("23 Kasus (115%)", await page.Cell("capaian/i2/realisasi").InputValueAsync());
        Assert.DoesNotContain("$.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Cell("capaian/i2/realisasi").FillAsync("72,5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan bagian ini" }).ClickAsync();
        await page.GetByText("1 perubahan tersimpan").WaitForAsync();
        await page.GoAsync(app, FormVisit.Part("renstra"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Tambah misi" }).ClickAsync();
        await page.GetByText("1 perubahan tersimpan").WaitForAsync();

        var stored = await FormVisit.StoredAsync(app);
        Assert.Equal("77 %", stored["indicators"]!.AsArray().Single(indicator => indicator!["id"]!.GetValue<string>() == "i1")!["actuals"]!.AsArray().Single(actual => actual!["year"]!.GetValue<int>() == 2022)!["value"]!.GetValue<string>());
        Assert.Equal("", stored["plan"]!["missions"]!.AsArray()[^1]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task Reviewer_SeesTheFormAndCannotType()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "reviewer");

        Assert.Equal(200, await page.GoAsync(app, FormVisit.Part("capaian")));

        Assert.NotNull(await page.Cell("capaian/i1/realisasi").GetAttributeAsync("readonly"));
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "Simpan bagian ini" }).CountAsync());
    }

    // The value of a cell says which one it is, and is one that any of these columns can hold.
    private static string Typed(int cell) => (1_000_000 + cell).ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', '.');

    private static async Task<string[]> TypeAsync(IPage page, int from, int to)
    {
        var fields = page.Locator("td.k-money input, td.k-text input");
        var names = new List<string>();
        for (var cell = from; cell < to; cell++)
        {
            await fields.Nth(cell).FillAsync(Typed(cell));
            names.Add((await fields.Nth(cell).GetAttributeAsync("name"))!);
        }

        return [.. names];
    }

    // As in the budget realisation of an agency: programs, activities, sub-activities with their codes.
    private static List<string[]> BudgetRows(int count)
    {
        var rows = new List<string[]>();
        for (var program = 1; rows.Count < count; program++)
        {
            rows.Add([$"2.07.{program + 50:00}", $"Program {program}", "", "", ""]);
            for (var activity = 1; activity <= 3 && rows.Count < count; activity++)
            {
                rows.Add([$"2.07.{program + 50:00}.2.{activity:00}", $"Kegiatan {program}.{activity}", "", "", ""]);
                for (var sub = 1; sub <= 4 && rows.Count < count; sub++)
                {
                    var amount = (1_000_000 * rows.Count) + 500;
                    var text = amount.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', '.');
                    rows.Add([$"2.07.{program + 50:00}.2.{activity:00}.{sub:0000}", $"Sub kegiatan {program}.{activity}.{sub}", text, text, rows.Count == 2 ? "dua juta" : text]);
                }
            }
        }

        return rows;
    }

    private static IEnumerable<JsonNode> Leaves(JsonNode? item) =>
        item!["children"] is JsonArray { Count: > 0 } children ? children.SelectMany(Leaves) : [item];
}
