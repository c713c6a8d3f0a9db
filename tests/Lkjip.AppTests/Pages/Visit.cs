using Lkjip.App.Hosting;
using Lkjip.App.Standalone;
using Lkjip.App.Triggers;
using Lkjip.AppTests.Api;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages;

/// <summary>A person in front of the service: signs in, goes to pages, fills in.</summary>
internal static class Visit
{
    public const string Report = $"/lkjip/laporan/{Sample.Agency}/2022";

    public const string Form = $"{Report}/ubah";

    public const string Review = $"{Report}/reviu";

    /// <summary>The input of a field.</summary>
    public static ILocator Field(this IPage page, string name) => page.Locator($"[name='{name}']");

    /// <summary>Signs in through the form.</summary>
    public static async Task<IPage> SignInAsync(this IBrowserContext window, TestApp app, string role = "operator", string agencies = Sample.Agency)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(app.Address, "/lkjip").AbsoluteUri);
        await page.GetByLabel("Nama", new() { Exact = true }).FillAsync("Sri Uji");
        await page.GetByLabel("Peran", new() { Exact = true }).SelectOptionAsync(role);
        await page.GetByLabel("Perangkat daerah", new() { Exact = true }).FillAsync(agencies);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/lkjip");
        return page;
    }

    /// <summary>Goes to a page of the service; the answer is its status.</summary>
    public static async Task<int> GoAsync(this IPage page, TestApp app, string path) =>
        (await page.GotoAsync(new Uri(app.Address, path).AbsoluteUri))!.Status;

    /// <summary>What is wrong with the structure of a page: fields without label, controls without name, ids twice, headings that skip a level.</summary>
    public static Task<string[]> FaultsAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const faults = [];
          const name = (element) => (element.getAttribute('aria-label') ?? element.innerText ?? '').trim() || element.textContent.trim();
          for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea'))
            if (!field.labels?.length && !field.getAttribute('aria-labelledby')) faults.push(`no label: ${field.outerHTML}`);
          for (const control of document.querySelectorAll('a, button, summary'))
            if (!name(control)) faults.push(`no name: ${control.outerHTML}`);
          const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
          for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) faults.push(`id twice: ${id}`);
          for (const element of document.querySelectorAll('[aria-labelledby], [aria-describedby]'))
            for (const id of (element.getAttribute('aria-labelledby') ?? element.getAttribute('aria-describedby')).split(' '))
              if (!document.getElementById(id)?.textContent.trim()) faults.push(`no element ${id}`);
          const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.tagName[1]));
          if (levels.filter((level) => level === 1).length !== 1) faults.push('not one h1');
          levels.forEach((level, index) => { if (index > 0 && level > levels[index - 1] + 1) faults.push(`heading ${index} skips a level`); });
          if (document.documentElement.lang !== 'id') faults.push('language');
          return faults;
        }
        """);

    /// <summary>The service with the sample handed in.</summary>
    public static async Task<TestApp> ServiceAsync(Azurite.AzuriteFixture azurite)
    {
        var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        await app.RegisterAsync("jember-disnaker");
        using var caller = await app.SignInAsync("operator");
        await Sample.StoreAsync(caller);
        return app;
    }

    /// <summary>Does the work that waits in the queue.</summary>
    public static async Task WorkAsync(TestApp app)
    {
        var triggers = app.Services.GetServices<Trigger>().ToList();
        using var pump = new QueuePump(
            app.Services.GetRequiredService<StorageGate>(), app.Storage, triggers, TimeProvider.System, NullLogger<QueuePump>.Instance);
        Assert.True(await pump.PumpOnceAsync(
            app.Storage.Queue, triggers.Single(trigger => trigger.Name == "jobs"), app.Storage.Poison, CancellationToken.None));
    }
}
