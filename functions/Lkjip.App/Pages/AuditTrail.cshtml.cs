using System.Globalization;
using Lkjip.App.Features;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>What administrators did in a month, newest first (jejak audit).</summary>
[Authorize(Policies.Administer)]
[NeedsStorage]
public sealed class AuditTrailModel : PageModel
{
    private const int MonthsOffered = 24;

    /// <summary>The month asked for: "2026-11".</summary>
    [BindProperty(Name = "bulan", SupportsGet = true)]
    public string? Month { get; set; }

    /// <summary>The line after which the page goes on.</summary>
    [BindProperty(Name = "setelah", SupportsGet = true)]
    public string? After { get; set; }

    internal DateOnly Shown { get; private set; }

    internal IReadOnlyList<DateOnly> Months { get; private set; } = [];

    internal IReadOnlyList<AuditEntry> Entries { get; private set; } = [];

    internal string? Next => Entries.Count == GetAudit.PageLength ? Entries[^1].Key : null;

    /// <summary>Shows the month.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var time = HttpContext.RequestServices.GetRequiredService<TimeProvider>();
        if (GetAudit.MonthOf(Month, time) is not { } month)
        {
            return new ProblemPage(new Problem("month-invalid", ("month", Month ?? "")));
        }

        Shown = month;
        var now = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        Months = [.. Enumerable.Range(0, MonthsOffered).Select(back => now.AddMonths(-back))];
        Entries = await HttpContext.RequestServices.GetRequiredService<StorageClients>().Audit.ListAsync(month, After, cancellationToken)
            .Take(GetAudit.PageLength).ToListAsync(cancellationToken);
        return Page();
    }

    internal static string Name(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
