using Lkjip.AppTests.Form;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Journeys;

/// <summary>How a person fills the form: with mouse and keys, with keys alone, or in a browser without a script.</summary>
public abstract class Typist(IPage page)
{
    protected IPage Page => page;

    /// <summary>The ways, by name.</summary>
    public static IReadOnlyDictionary<string, Func<IPage, Typist>> All { get; } = new Dictionary<string, Func<IPage, Typist>>(StringComparer.Ordinal)
    {
        ["tetikus"] = page => new WithMouse(page),
        ["papan ketik"] = page => new WithKeys(page),
        ["tanpa skrip"] = page => new WithoutScript(page),
    };

    /// <summary>Types into a cell, or chooses there.</summary>
    public abstract Task FillAsync(ILocator cell, string text);

    /// <summary>Presses a button or follows a link.</summary>
    public abstract Task PressAsync(ILocator target);

    /// <summary>Waits until everything typed is stored, or stores it.</summary>
    public abstract Task SaveAsync();

    /// <summary>Adds a row and waits until it is there.</summary>
    public async Task AddRowAsync(string grid, string button)
    {
        var rows = page.Locator($"table[data-grid='{grid}'] tr[data-row]");
        var count = await rows.CountAsync();
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));
        await Assertions.Expect(rows).ToHaveCountAsync(count + 1);
    }

    private sealed class WithMouse(IPage page) : Typist(page)
    {
        public override async Task FillAsync(ILocator cell, string text)
        {
            if (await cell.EvaluateAsync<string>("cell => cell.tagName") == "SELECT")
            {
                await cell.SelectOptionAsync(new SelectOptionValue { Label = text });
            }
            else
            {
                await cell.FillAsync(text);
            }
        }

        public override Task PressAsync(ILocator target) => target.ClickAsync();

        public override async Task SaveAsync()
        {
            await Page.Keyboard.PressAsync("Tab");
            await Page.SavedAsync();
        }
    }

    private sealed class WithKeys(IPage page) : Typist(page)
    {
        private const int MostTabs = 400;

        public override async Task FillAsync(ILocator cell, string text)
        {
            await ReachAsync(cell);
            if (await cell.EvaluateAsync<bool>("cell => cell.tagName !== 'SELECT' && cell.value !== ''"))
            {
                await Page.Keyboard.PressAsync("Control+a");
            }

            await Page.Keyboard.TypeAsync(text);
        }

        public override async Task PressAsync(ILocator target)
        {
            await ReachAsync(target);
            await Page.Keyboard.PressAsync("Enter");
        }

        public override async Task SaveAsync()
        {
            await Page.Keyboard.PressAsync("Tab");
            await Page.SavedAsync();
        }

        private async Task ReachAsync(ILocator target)
        {
            await target.WaitForAsync();
            for (var tabs = 0; tabs < MostTabs; tabs++)
            {
                if (await target.EvaluateAsync<bool>("target => target === document.activeElement"))
                {
                    return;
                }

                await Page.Keyboard.PressAsync("Tab");
            }

            Assert.Fail($"{target} cannot be reached with Tab.");
        }
    }

    private sealed class WithoutScript(IPage page) : Typist(page)
    {
        public override async Task FillAsync(ILocator cell, string text)
        {
            if (await cell.EvaluateAsync<string>("cell => cell.tagName") == "SELECT")
            {
                await cell.SelectOptionAsync(new SelectOptionValue { Label = text });
            }
            else
            {
                // Text of a folded section is opened first, as a person would.
                await cell.EvaluateAsync("cell => cell.closest('details:not([open]) ')?.querySelector('summary').click()");
                await cell.FillAsync(text);
            }
        }

        public override Task PressAsync(ILocator target) => target.ClickAsync();

        public override async Task SaveAsync()
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = "Simpan bagian ini" }).ClickAsync();
            await Page.Locator(".message.good", new() { HasText = "tersimpan" }).WaitForAsync();
        }
    }
}
