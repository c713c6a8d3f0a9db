using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages;

/// <summary>The editor of narratives in a browser, and what it asks the service.</summary>
public sealed class NarrativeTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const string Part = $"{Visit.Form}/narasi";
    private const string Name = "narasi/conclusion/teks";

    [Fact]
    public async Task Pick_AFigure_PutsItsTagWhereTheCaretIsAndSaves()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var (page, editor) = await OpenAsync(app, window);
        var text = editor.Locator("textarea");
        await text.FillAsync("Serapan  tahun ini.");
        await text.EvaluateAsync("field => field.setSelectionRange(8, 8)");

        await editor.GetByRole(AriaRole.Button, new() { Name = "Sisipkan angka…" }).ClickAsync();
        await editor.GetByLabel("Cari angka dari data").FillAsync("ringkasan.serapan");
        var found = editor.Locator(".narrative-found button").First;
        await Assertions.Expect(found).ToContainTextAsync("{{ringkasan.serapan}}");
        await found.ClickAsync();

        Assert.Equal("Serapan {{ringkasan.serapan}} tahun ini.", await text.InputValueAsync());
        await Assertions.Expect(editor.Locator("[data-cell]")).ToHaveAttributeAsync("data-state", "saved");
        Assert.Contains("{{ringkasan.serapan}}", (await StoredAsync(app))["conclusion"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.True(await text.EvaluateAsync<bool>("field => field === document.activeElement"));
    }

    [Fact]
    public async Task Pick_ByKeyboardAlone_BracesOpenTheListAndEscapeComesBack()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var (page, editor) = await OpenAsync(app, window);
        await editor.Locator("textarea").FillAsync("");

        await editor.Locator("textarea").PressSequentiallyAsync("Capaian {{");
        await editor.Locator(".narrative-found button").First.WaitForAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.TypeAsync("x");
        await page.Keyboard.PressAsync("Backspace");
        await editor.Locator(".narrative-found button").First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        Assert.Matches(@"^Capaian \{\{[a-z][^{}]*\}\}$", await editor.Locator("textarea").InputValueAsync());
    }

    [Fact]
    public async Task Preview_OfATextWithTags_ShowsBlocksAndLiveValues()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var (page, editor) = await OpenAsync(app, window);
        using var caller = await app.SignInAsync("operator");
        using var tags = await caller.GetAsync(new Uri($"{Sample.Address}/narrative-tags?words=ringkasan.serapan", UriKind.Relative));
        var value = (await tags.JsonAsync())["tags"]![0]!["filled"]!.GetValue<string>();

        await editor.GetByRole(AriaRole.Button, new() { Name = "Pratinjau" }).ClickAsync();
        await editor.Locator("textarea").FillAsync("# Judul\n\nSerapan **{{ringkasan.serapan}}**:\n1. satu\n2. <b>dua</b>\n\n{{tidak.ada}}");
        var print = editor.Locator(".narrative-print");

        await Assertions.Expect(print.Locator("li")).ToHaveTextAsync(["satu", "<b>dua</b>"]);
        await Assertions.Expect(print.Locator("strong").Nth(1)).ToHaveTextAsync(value);
        Assert.Matches("^[0-9]+,[0-9]+%?$", value);
        await Assertions.Expect(editor.Locator(".narrative-preview .mark.error")).ToContainTextAsync("tidak.ada");
    }

    [Fact]
    public async Task Draft_TakenOver_KeepsWhatWasTyped()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var (page, editor) = await OpenAsync(app, window, "executiveSummary");
        await editor.Locator("textarea").FillAsync("Kalimat saya.");

        await editor.GetByRole(AriaRole.Button, new() { Name = "Rancangan kalimat…" }).ClickAsync();
        await editor.GetByRole(AriaRole.Button, new() { Name = "Pakai rancangan ini" }).First.ClickAsync();

        var text = await editor.Locator("textarea").InputValueAsync();
        Assert.StartsWith("Kalimat saya.\n\n", text, StringComparison.Ordinal);
        Assert.Contains("{{", text, StringComparison.Ordinal);
        await Assertions.Expect(editor.Locator("[data-cell]")).ToHaveAttributeAsync("data-state", "saved");
        Assert.True((await StoredAsync(app))["executiveSummary"]!.AsArray().Count > 1);
    }

    [Fact]
    public async Task Text_WithoutScript_IsAFieldWithHelpAndAListOfFigures()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, Part);
        await page.Locator("details[data-row=conclusion] summary").ClickAsync();

        await page.Field(Name).FillAsync("Serapan {{ringkasan.serapan}}.\n\n- satu\n- dua");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan bagian ini" }).ClickAsync();
        await page.Locator(".message.good").WaitForAsync();

        Assert.Equal("bulleted", (await StoredAsync(app))["conclusion"]![1]!["kind"]!.GetValue<string>());
        await page.GoAsync(app, $"{Visit.Report}/angka?cari=serapan");
        Assert.Contains("{{ringkasan.serapan}}", await page.Locator("table").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await page.FaultsAsync());
    }

    [Theory]
    [InlineData("{}", 400)]
    [InlineData("""{"text":"a","lain":1}""", 400)]
    [InlineData("""{"text":"{{ringkasan.serapan"}""", 200)]
    public async Task Preview_OfAnyBody_AnswersAndKeepsNothing(string body, int status)
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var caller = await app.SignInAsync("reviewer");
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var answer = await caller.PostAsync(new Uri($"{Sample.Address}/narrative-preview", UriKind.Relative), content);

        Assert.Equal(status, (int)answer.StatusCode);
        using var head = await caller.GetAsync(new Uri(Sample.Address, UriKind.Relative));
        Assert.Equal(1, (await head.JsonAsync())["version"]!.GetValue<int>());
    }

    private static async Task<(IPage Page, ILocator Editor)> OpenAsync(TestApp app, IBrowserContext window, string section = "conclusion")
    {
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, Part);
        var folded = page.Locator($"details[data-row={section}]");
        await folded.EvaluateAsync("details => { details.open = true; }");
        return (page, folded.Locator("lkjip-narrative"));
    }

    private static async Task<JsonNode> StoredAsync(TestApp app)
    {
        using var caller = await app.SignInAsync("operator");
        using var answer = await caller.GetAsync(new Uri($"{Sample.Address}/content", UriKind.Relative));
        return (await answer.JsonAsync())["narratives"]!;
    }
}
