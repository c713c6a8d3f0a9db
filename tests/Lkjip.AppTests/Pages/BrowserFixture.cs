using Lkjip.AppTests.Pages;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Lkjip.AppTests.Pages;

/// <summary>A real Chromium for the whole test run.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly SemaphoreSlim one = new(1, 1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A fresh window, as of a new person, with the width of a phone or a desk.</summary>
    public async Task<IBrowserContext> NewWindowAsync(bool phone = false, bool script = true, ColorScheme scheme = ColorScheme.Light)
    {
        var chromium = await StartAsync();
        var window = await chromium.NewContextAsync(new()
        {
            ViewportSize = phone ? new() { Width = 360, Height = 740 } : new() { Width = 1280, Height = 900 },
            ColorScheme = scheme, JavaScriptEnabled = script, Locale = "id-ID",
        });
        // Waiting for a slow machine is not a failure.
        window.SetDefaultTimeout(60_000);
        return window;
    }

    /// <inheritdoc/>
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        one.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        await one.WaitAsync();
        try
        {
            Assertions.SetDefaultExpectTimeout(60_000);
            playwright ??= await Playwright.CreateAsync();
            return browser ??= await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync",
                ],
            });
        }
        finally
        {
            one.Release();
        }
    }
}
