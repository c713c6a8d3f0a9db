using Lkjip.App.Features;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Runs;
using Lkjip.App.Starting;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>Where a report is begun: agency, period, empty or with what an earlier one says (mulai laporan).</summary>
[Authorize(Policies.BeginReport)]
[NeedsStorage]
public sealed class BeginReportModel : PageModel
{
    /// <summary>The agency asked for.</summary>
    [BindProperty(Name = "perangkat", SupportsGet = true)]
    public string? AgencyId { get; set; }

    /// <summary>The period asked for.</summary>
    [BindProperty(Name = "periode", SupportsGet = true)]
    public string? PeriodId { get; set; }

    internal StartChoices Choices { get; private set; } = new([], []);

    internal AgencyRegistration? Agency { get; private set; }

    internal PeriodName? Period { get; private set; }

    internal IReadOnlyList<PeriodName> Offers { get; private set; } = [];

    /// <summary>True when the report is there already.</summary>
    internal bool Exists { get; private set; }

    /// <summary>Why nothing was begun.</summary>
    internal Problem? Problem { get; private set; }

    private StorageClients Storage => HttpContext.RequestServices.GetRequiredService<StorageClients>();

    private ReportStart Start => HttpContext.RequestServices.GetRequiredService<ReportStart>();

    /// <summary>Shows what can be begun.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await ReadAsync(cancellationToken) is { } refusal ? new ProblemPage(refusal) : await ShowAsync(cancellationToken);

    /// <summary>Begins the report and goes to its form.</summary>
    public async Task<IActionResult> OnPostAsync([FromForm(Name = "dari")] string? from, CancellationToken cancellationToken)
    {
        if (await ReadAsync(cancellationToken) is { } refusal)
        {
            return new ProblemPage(refusal);
        }

        var former = string.IsNullOrEmpty(from) ? null : PeriodName.TryParse(from);
        Problem = Agency is null || Period is null ? new("start-refused", ("reason", "pilih perangkat daerah dan periode dahulu"))
            : former is null && !string.IsNullOrEmpty(from) ? new("period-invalid", ("period", from))
            : await Start.BeginAsync(Agency, Period, former, Caller.Of(User), cancellationToken);
        if (Problem is null)
        {
            return LocalRedirect(Routes.FormPage(Agency!.Id, Period!.ToString()));
        }

        Response.StatusCode = Problem.Status;
        return await ShowAsync(cancellationToken);
    }

    private async Task<Problem?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(PeriodId) && (Period = PeriodName.TryParse(PeriodId)) is null)
        {
            return new Problem("period-invalid", ("period", PeriodId)) { Place = "periode" };
        }

        if (string.IsNullOrEmpty(AgencyId))
        {
            return null;
        }

        Agency = ReportKey.IsAgency(AgencyId) ? await Storage.Agencies.FindAsync(AgencyId, cancellationToken) : null;
        var caller = Caller.Of(User);
        return Agency is null && caller.HasAll ? new Problem("agency-unknown", ("agency", AgencyId)) { Place = "perangkat" }
            : Agency is null || !caller.Has(Agency) ? new Problem("agency-forbidden", ("agency", AgencyId))
            : null;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        var year = LocalTime.Now(services.GetRequiredService<TimeProvider>()).Year;
        Choices = await StartChoices.LoadAsync(Storage, services.GetRequiredService<RegionAccess>(), Caller.Of(User), year, cancellationToken);
        if (Agency is not null && Period is not null)
        {
            Exists = await Storage.Reports.FindAsync(new ReportKey(Agency.Id, Period.ToString()), cancellationToken) is not null;
            Offers = Exists ? [] : await Start.OffersAsync(Agency.Id, Period, cancellationToken);
        }

        return Page();
    }
}
