using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The runs of a period in all regions that the caller may see (daftar putaran).</summary>
[Authorize(Policies.Plan)]
[NeedsStorage]
public sealed class RunsModel : PageModel
{
    private const int QuartersBack = 8;

    /// <summary>The period asked for.</summary>
    [BindProperty(Name = "periode", SupportsGet = true)]
    public string? Asked { get; set; }

    internal PeriodName Period { get; private set; } = null!;

    internal IReadOnlyList<PeriodName> Periods { get; private set; } = [];

    internal IReadOnlyList<(RegionRegistration Region, RunHead? Run)> Runs { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        var storage = services.GetRequiredService<StorageClients>();
        var last = PeriodName.EndedQuarter(LocalTime.Now(services.GetRequiredService<TimeProvider>()));
        Period = (Asked is null ? null : PeriodName.TryParse(Asked)) ?? last;
        Periods = [.. Enumerable.Range(0, QuartersBack).Select(back => Before(last, back)).Append(Period).Distinct().OrderByDescending(period => period.ToString(), StringComparer.Ordinal)];

        // The copies in one partition; the page of a run looks at the jobs themselves.
        var runs = await storage.Runs.ListAsync(Period.ToString(), cancellationToken).ToDictionaryAsync(run => run.RegionId, StringComparer.Ordinal, cancellationToken);
        var regions = await services.GetRequiredService<RegionAccess>().ListAsync(Caller.Of(User), cancellationToken);
        Runs = [.. regions.Select(region => (region, runs.GetValueOrDefault(region.Id)))];
    }

    private static PeriodName Before(PeriodName period, int quarters)
    {
        var number = (period.Year * 4) + period.Quarter!.Value - 1 - quarters;
        return new(number / 4, (number % 4) + 1);
    }
}
