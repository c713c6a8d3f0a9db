using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>Goes through all page states of a scene and looks at each.</summary>
internal static class Walk
{
    /// <summary>Calls <paramref name="look"/> on each state; what it finds is told with the name of the state.</summary>
    public static async Task<IReadOnlyList<string>> LookAsync(
        BrowserFixture browser, Stage stage, Scene scene, Func<PageState, IPage, Weight, Task<IEnumerable<string>>> look)
    {
        var found = new List<string>();
        foreach (var person in PageStates.All.Where(state => state.Scene == scene).GroupBy(state => (state.Role, state.Agencies, Alone: state.Alone ? state.Name : "")))
        {
            await using var window = await browser.NewWindowAsync();
            if (person.Key.Role is { } role)
            {
                await SignInAsync(window, stage.App.Address, role, person.Key.Agencies);
            }

            foreach (var state in person)
            {
                var page = await window.NewPageAsync();
                found.AddRange((await AtAsync(page, stage, state, look)).Select(fault => $"{state}: {fault}"));
                await page.CloseAsync();
            }
        }

        return found;
    }

    /// <summary>Signs somebody in without a page.</summary>
    public static async Task SignInAsync(IBrowserContext window, Uri service, string role, string agencies)
    {
        var form = window.APIRequest.CreateFormData();
        form.Append("role", role);
        form.Append("agency", agencies);
        form.Append("name", "Sri Uji");
        var answer = await window.APIRequest.PostAsync(new Uri(service, "/lkjip/masuk").AbsoluteUri, new() { Form = form });
        Assert.True(answer.Ok);
    }

    private static async Task<IEnumerable<string>> AtAsync(
        IPage page, Stage stage, PageState state, Func<PageState, IPage, Weight, Task<IEnumerable<string>>> look)
    {
        // A new visitor has nothing of it yet.
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        var seen = new Traffic(page);
        var status = await page.GoAsync(stage.App, stage.Path(state.Path));
        if (status != state.Status)
        {
            return [$"answers {status} instead of {state.Status}"];
        }

        var weight = await Weight.OfAsync(page, seen);
        try
        {
            await state.Do(page);
        }
        catch (Exception late) when (late is TimeoutException or PlaywrightException)
        {
            return [$"cannot be reached: {late.Message}"];
        }

        return [.. weight.Faults, .. await look(state, page, weight), .. seen.Strangers.Select(address => $"asks a third party: {address}")];
    }
}
