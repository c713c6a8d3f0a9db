using Microsoft.Playwright;

namespace Lkjip.AppTests.Runs;

/// <summary>Pictures of pages for people to look at, when LKJIP_SCREENSHOTS names a folder.</summary>
internal static class Screenshots
{
    public static async Task ShootAsync(this IPage page, string name, bool whole = false)
    {
        if (Environment.GetEnvironmentVariable("LKJIP_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = whole || name.Contains("tanpa-data", StringComparison.Ordinal) });
        }
    }
}
