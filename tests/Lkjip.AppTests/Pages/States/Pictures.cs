using Lkjip.AppTests.Azurite;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>Small pictures of a page on a phone and on a desk, when LKJIP_SCREENSHOTS names a folder.</summary>
internal static class Pictures
{
    private const int Quality = 40;

    private static readonly (string Name, int Width, int Height, double Scale)[] Windows = [("ponsel", 360, 900, 1), ("meja", 1280, 900, 0.75)];

    public static async Task TakeAsync(IPage page, string name, ColorScheme scheme)
    {
        if (Environment.GetEnvironmentVariable("LKJIP_SCREENSHOTS") is not { Length: > 0 } wanted)
        {
            return;
        }

        // The runner works in its own folder.
        var folder = Path.Combine(Repository.Root, wanted);
        Directory.CreateDirectory(folder);
        var before = page.ViewportSize!;
        foreach (var (window, width, height, scale) in Windows)
        {
            await page.SetViewportSizeAsync(width, height);
            var path = Path.Combine(folder, $"{name}-{window}-{(scheme == ColorScheme.Dark ? "gelap" : "terang")}.webp");
            await File.WriteAllBytesAsync(path, await ShootAsync(page, scale));
        }

        await page.SetViewportSizeAsync(before.Width, before.Height);
    }

    // Playwright itself knows no format this small.
    private static async Task<byte[]> ShootAsync(IPage page, double scale)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var part = new { x = await page.EvaluateAsync<double>("scrollX"), y = await page.EvaluateAsync<double>("scrollY"), width = page.ViewportSize!.Width, height = page.ViewportSize.Height, scale };
        var shot = await session.SendAsync("Page.captureScreenshot", new() { ["format"] = "webp", ["quality"] = Quality, ["clip"] = part });
        await session.DetachAsync();
        return Convert.FromBase64String(shot!.Value.GetProperty("data").GetString()!);
    }
}
