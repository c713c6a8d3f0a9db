using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>Small pictures of a page on a phone and on a desk, when LKJIP_SCREENSHOTS names a folder.</summary>
internal static class Pictures
{
    private const int Quality = 55;

    private static readonly (string Name, int Width, int Height)[] Windows = [("ponsel", 360, 1100), ("meja", 1280, 1100)];

    public static async Task TakeAsync(IPage page, string name, ColorScheme scheme)
    {
        if (Environment.GetEnvironmentVariable("LKJIP_SCREENSHOTS") is not { Length: > 0 } folder)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        var before = page.ViewportSize!;
        foreach (var (window, width, height) in Windows)
        {
            await page.SetViewportSizeAsync(width, height);
            var path = Path.Combine(folder, $"{name}-{window}-{(scheme == ColorScheme.Dark ? "gelap" : "terang")}.webp");
            await File.WriteAllBytesAsync(path, await ShootAsync(page));
        }

        await page.SetViewportSizeAsync(before.Width, before.Height);
    }

    // Playwright itself knows no format this small.
    private static async Task<byte[]> ShootAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var shot = await session.SendAsync("Page.captureScreenshot", new() { ["format"] = "webp", ["quality"] = Quality });
        await session.DetachAsync();
        return Convert.FromBase64String(shot!.Value.GetProperty("data").GetString()!);
    }
}
