using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>What holds for every page in every state.</summary>
public sealed class PageStateTests(BrowserFixture browser, Stages stages, ITestOutputHelper output) : IClassFixture<Stages>
{
    public static TheoryData<string> Names => [.. Scenes.All.Select(scene => scene.Id)];

    // Each page once: both themes, its structure, then 320 px, the narrowest phone, and 320 x 256, a desk window of 1280 x 1024 enlarged to 400 %.
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Pages_InEveryState_HaveNoFault(string scene)
    {
        output.WriteLine(Weight.Head);
        var stage = Scenes.All.Single(one => one.Id == scene);

        var found = await Walk.LookAsync(browser, await stages.OfAsync(stage), stage, async (state, page, weight) =>
        {
            output.WriteLine(weight.Row(state));
            return [.. await ThemesAsync(state, page), .. await page.FaultsAsync(), .. await FitAsync(page)];
        });

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task Checks_PlantedFaults_AreFound()
    {
        await using var window = await browser.NewWindowAsync();
        var page = await window.NewPageAsync();
        await page.SetViewportSizeAsync(320, 256);
        await page.SetContentAsync(
            """
            <html lang="id"><title>Uji</title><main><h1>Uji</h1><p style="color:#aaa;background:#fff">Samar</p><input>
            <p style="width:600px">Lebar</p><p style="width:40px;overflow:hidden;white-space:nowrap">Teks yang terpotong</p>
            <div style="overflow:auto"><table style="width:900px"><tr><td>tanpa nama</table></div>
            <a href="#x">tertutup</a><div style="position:fixed;inset:0;background:#fff"></div></main></html>
            """);

        var violations = string.Join('\n', await Axe.ViolationsAsync(page));
        var faults = string.Join('\n', await Fit.FaultsAsync(page));

        Assert.All(new[] { "color-contrast", "label" }, rule => Assert.Contains(rule, violations, StringComparison.Ordinal));
        Assert.All(
            new[] { "px wide", "outside the window", "text is cut", "scrolls sideways", "covers half", "covered by" },
            fault => Assert.Contains(fault, faults, StringComparison.Ordinal));
    }

    [Fact]
    public void States_HaveTheirOwnNames() =>
        Assert.Empty(PageStates.All.GroupBy(state => state.ToString(), StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));

    private static async Task<IEnumerable<string>> ThemesAsync(PageState state, IPage page)
    {
        var light = await Axe.ViolationsAsync(page);
        await Pictures.TakeAsync(page, state.ToString(), ColorScheme.Light);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await Axe.ColoursAsync(page);
        await Pictures.TakeAsync(page, state.ToString(), ColorScheme.Dark);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return [.. light.Select(violation => $"light: {violation}"), .. dark.Select(violation => $"dark: {violation}")];
    }

    private static async Task<IEnumerable<string>> FitAsync(IPage page)
    {
        await page.SetViewportSizeAsync(320, 640);
        var narrow = await Fit.FaultsAsync(page);
        await page.SetViewportSizeAsync(320, 256);
        return narrow.Union(await Fit.FaultsAsync(page), StringComparer.Ordinal);
    }
}
