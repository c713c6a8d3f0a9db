using Lkjip.App.Features;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags.Narratives;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The figures that a text can say, with their tags, for who types without a script (daftar angka).</summary>
[Authorize(Policies.ReadAgency)]
[NeedsStorage]
public sealed class FiguresModel : PageModel
{
    private const int Most = 200;

    /// <summary>What is looked for.</summary>
    [BindProperty(Name = "cari", SupportsGet = true)]
    public string? Words { get; set; }

    internal ReportHead Head { get; private set; } = null!;

    internal IReadOnlyList<FoundTag> Found { get; private set; } = [];

    internal int Count { get; private set; }

    internal string Period => PeriodName.TryParse(Head.Key.Period)!.InWords();

    /// <summary>Shows the figures.</summary>
    public async Task<IActionResult> OnGetAsync(string agency, string period, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return new ProblemPage(misaddressed);
        }

        var storage = HttpContext.RequestServices.GetRequiredService<StorageClients>();
        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head
            || await StoredReport.LoadAsync(storage, key, head.Version, cancellationToken) is not { } reviewed)
        {
            return new ProblemPage(ReportAddress.Unknown(key));
        }

        Head = head;
        (Found, Count) = new TagSearch(reviewed.Assessment, null).Find(Words ?? "", Most);
        return Page();
    }
}
