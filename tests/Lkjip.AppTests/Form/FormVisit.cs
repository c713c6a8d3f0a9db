using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Pages;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Form;

/// <summary>A person at the form of a report.</summary>
internal static class FormVisit
{
    public static string Part(string part) => $"{Visit.Form}/{part}";

    /// <summary>Hands in another sample as a draft.</summary>
    public static async Task StoreAsync(TestApp app, string sample)
    {
        var report = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, $"templates/samples/{sample}.json")))!;
        var (agency, period) = (report["agency"]!["id"]!.GetValue<string>(), report["period"]!["year"]!.GetValue<int>());
        using var caller = await app.SignInAsync("operator", agency);
        using var answer = await caller.SendAsync(Sample.Put(report.ToJsonString(), address: $"/lkjip/api/agencies/{agency}/reports/{period}"));
        Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
    }

    /// <summary>The input of a cell.</summary>
    public static ILocator Cell(this IPage page, string address) => page.Locator($"[name='{address}']");

    /// <summary>What the service has at a place of the report.</summary>
    public static async Task<JsonNode> StoredAsync(TestApp app)
    {
        using var caller = await app.SignInAsync("operator");
        using var answer = await caller.GetAsync(new Uri($"{Sample.Address}/content", UriKind.Relative));
        return await answer.JsonAsync();
    }

    /// <summary>Waits until the bar says that everything has arrived.</summary>
    public static Task SavedAsync(this IPage page) =>
        Assertions.Expect(page.Locator("[data-status]")).ToContainTextAsync("Semua tersimpan", new() { Timeout = 30_000 });

    /// <summary>Pastes as a spreadsheet does: text with tabs and lines, beside a table in HTML.</summary>
    public static Task PasteAsync(this ILocator cell, string text) => cell.EvaluateAsync(
        """
        (cell, text) => {
          cell.focus();
          const data = new DataTransfer();
          data.setData('text/plain', text);
          data.setData('text/html', '<table>' + text.split('\r\n').map((line) => '<tr><td>' + line.split('\t').join('</td><td>') + '</td></tr>').join('') + '</table>');
          cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """,
        text);
}
