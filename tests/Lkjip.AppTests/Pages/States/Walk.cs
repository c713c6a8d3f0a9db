using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>Goes through all page states of a scene and looks at each.</summary>
internal static class Walk
{
    /// <summary>Calls <paramref name="look"/> on each state; what it finds is told with the name of the state.</summary>
    public static async Task<IReadOnlyList<string>> LookAsync(
        BrowserFixture browser, Stage stage, Scene scene, Func<PageState, IPage, Task<IEnumerable<string>>> look, (int Width, int Height)? size = null)
    {
        var found = new List<string>();
        foreach (var person in PageStates.All.Where(state => state.Scene == scene).GroupBy(state => (state.Role, state.Agencies)))
        {
            await using var window = await browser.NewWindowAsync();
            if (person.Key.Role is { } role)
            {
                await SignInAsync(window, stage, role, person.Key.Agencies);
            }

            foreach (var state in person)
            {
                var page = await window.NewPageAsync();
                if (size is { } wanted)
                {
                    await page.SetViewportSizeAsync(wanted.Width, wanted.Height);
                }

                found.AddRange((await AtAsync(page, stage, state, look)).Select(fault => $"{state}: {fault}"));
                await page.CloseAsync();
            }
        }

        return found;
    }

    private static async Task<IEnumerable<string>> AtAsync(
        IPage page, Stage stage, PageState state, Func<PageState, IPage, Task<IEnumerable<string>>> look)
    {
        var seen = new Traffic(page);
        var status = await page.GoAsync(stage.App, stage.Path(state.Path));
        if (status != state.Status)
        {
            return [$"answers {status} instead of {state.Status}"];
        }

        try
        {
            await state.Do(page);
        }
        catch (TimeoutException late)
        {
            return [$"cannot be reached: {late.Message}"];
        }

        return [.. await look(state, page), .. seen.Strangers.Select(address => $"asks a third party: {address}")];
    }

    private static async Task SignInAsync(IBrowserContext window, Stage stage, string role, string agencies)
    {
        var form = window.APIRequest.CreateFormData();
        form.Append("role", role);
        form.Append("agency", agencies);
        form.Append("name", "Sri Uji");
        var answer = await window.APIRequest.PostAsync(new Uri(stage.App.Address, "/lkjip/masuk").AbsoluteUri, new() { Form = form });
        Assert.True(answer.Ok);
    }
}
