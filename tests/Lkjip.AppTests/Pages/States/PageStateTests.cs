using System.Globalization;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>What holds for every page in every state.</summary>
public sealed class PageStateTests(BrowserFixture browser, Stages stages, ITestOutputHelper output) : IClassFixture<Stages>
{
    // Over a line of 256 kbit/s that is about three seconds, once.
    private const int LargestPage = 100 * 1024;

    public static TheoryData<string> Names => [.. Scenes.All.Select(scene => scene.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Pages_InBothThemes_HaveNoViolation(string scene)
    {
        var found = await LookAsync(scene, async (state, page) =>
        {
            var faults = new List<string>();
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                faults.AddRange((await Axe.ViolationsAsync(page)).Select(violation => $"{scheme}: {violation}"));
                await Pictures.TakeAsync(page, state.ToString(), scheme);
            }

            return [.. faults, .. await page.FaultsAsync()];
        });

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    // 320 px is the narrowest phone, 320 x 256 a desk window of 1280 x 1024 enlarged to 400 %.
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Pages_NarrowOrEnlarged_CutNothing(string scene)
    {
        var narrow = await LookAsync(scene, async (_, page) => await Fit.FaultsAsync(page), (320, 640));
        var enlarged = await LookAsync(scene, async (_, page) => await Fit.FaultsAsync(page), (320, 256));

        Assert.True(narrow.Count + enlarged.Count == 0, string.Join('\n', narrow.Concat(enlarged).Distinct()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Pages_OverAWeakLine_AreLight(string scene)
    {
        output.WriteLine("| Halaman | Skrip | Gaya | Halaman itu sendiri |");
        output.WriteLine("|---|--:|--:|--:|");

        var found = await LookAsync(scene, async (state, page) =>
        {
            var seen = new Traffic(page);
            // A new visitor has nothing of it yet.
            var session = await page.Context.NewCDPSessionAsync(page);
            await session.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
            await page.ReloadAsync(new() { WaitUntil = WaitUntilState.Load });
            var (script, style, document) = (await seen.BytesAsync("script"), await seen.BytesAsync("stylesheet"), await seen.BytesAsync("document"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {state} | {script} | {style} | {document} |"));
            return script + style is 0 or > LargestPage ? [$"{script} bytes of script and {style} of style"] : [];
        });

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public void States_HaveTheirOwnNames() =>
        Assert.Empty(PageStates.All.GroupBy(state => state.ToString(), StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key));

    private async Task<IReadOnlyList<string>> LookAsync(
        string name, Func<PageState, IPage, Task<IEnumerable<string>>> look, (int Width, int Height)? size = null)
    {
        var scene = Scenes.All.Single(one => one.Id == name);
        return await Walk.LookAsync(browser, await stages.OfAsync(scene), scene, look, size);
    }
}
