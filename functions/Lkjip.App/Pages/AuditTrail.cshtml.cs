using System.Globalization;
using Lkjip.App.Administration;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>What administrators did in a month, newest first, searched by person, action, day and target (jejak audit).</summary>
[Authorize(Policies.Administer)]
[NeedsStorage]
public sealed class AuditTrailModel : PageModel
{
    private const int MonthsOffered = 24;

    /// <summary>The month asked for: "2026-11".</summary>
    [BindProperty(Name = "bulan", SupportsGet = true)]
    public string? Month { get; set; }

    /// <summary>The day asked for.</summary>
    [BindProperty(Name = "tanggal", SupportsGet = true)]
    public string? Day { get; set; }

    /// <summary>A part of the name of the person asked for.</summary>
    [BindProperty(Name = "oleh", SupportsGet = true)]
    public string? By { get; set; }

    /// <summary>The action asked for.</summary>
    [BindProperty(Name = "tindakan", SupportsGet = true)]
    public string? What { get; set; }

    /// <summary>A part of the target asked for.</summary>
    [BindProperty(Name = "sasaran", SupportsGet = true)]
    public string? Target { get; set; }

    /// <summary>The line after which the page goes on.</summary>
    [BindProperty(Name = "setelah", SupportsGet = true)]
    public string? After { get; set; }

    internal AuditQuery Query { get; private set; } = null!;

    internal IReadOnlyList<DateOnly> Months { get; private set; } = [];

    internal IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    internal string? Next => Entries.Count < AuditQuery.PageLength ? null : Routes.Administration + "/jejak" + new QueryBuilder(
        new[] { ("bulan", Name(Query.Month)), ("tanggal", Day), ("oleh", By), ("tindakan", What), ("sasaran", Target), ("setelah", Entries[^1].Key) }
            .Where(pair => !string.IsNullOrEmpty(pair.Item2)).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2!)));

    /// <summary>Shows the month, or what was found in it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var time = HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        var (problem, query) = AuditQuery.Read(Month, Day, By, What, Target, time);
        if (query is null)
        {
            return new ProblemPage(problem!);
        }

        Query = query;
        var now = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        Months = [.. Enumerable.Range(0, MonthsOffered).Select(back => now.AddMonths(-back))];
        Entries = await query.ListAsync(HttpContext.RequestServices.GetRequiredService<StorageClients>().Audit, After, cancellationToken);
        return Page();
    }

    internal static string Name(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
