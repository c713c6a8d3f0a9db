using Lkjip.App.Features;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Jobs;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The jobs of all reports that wait, run or failed, with "try again" (halaman pekerjaan).</summary>
[Authorize(Policies.Administer)]
[NeedsStorage]
public sealed class JobsModel : PageModel
{
    /// <summary>The list that is shown: "gagal" or "terbuka".</summary>
    [BindProperty(Name = "daftar", SupportsGet = true)]
    public string? List { get; set; }

    /// <summary>Where the page begins.</summary>
    [BindProperty(Name = "lanjut", SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>The job that was just sent again, to say so.</summary>
    [BindProperty(Name = "diulang", SupportsGet = true)]
    public string? Again { get; set; }

    /// <summary>What was just set aside, to say so.</summary>
    [BindProperty(Name = "disisihkan", SupportsGet = true)]
    public string? SetAside { get; set; }

    internal bool ShowsOpen => List == "terbuka";

    internal Problem? Problem { get; private set; }

    internal JobPage Jobs { get; private set; } = new([], null);

    internal IReadOnlyList<ForeignMessage> Foreign { get; private set; } = [];

    internal DateTimeOffset Now { get; private set; }

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => await ShowAsync(cancellationToken);

    /// <summary>Lets a job begin anew.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "perangkat")] string? agency, [FromForm(Name = "periode")] string? period, [FromForm(Name = "pekerjaan")] string? job,
        CancellationToken cancellationToken)
    {
        if (agency is null || period is null || job is null || ReportAddress.Read(agency, period, out var key) is not null)
        {
            return new ProblemPage("unreadable-request");
        }

        (Problem, _) = await HttpContext.RequestServices.GetRequiredService<JobRetry>().TryAsync(key, job, Caller.Of(User), cancellationToken);
        if (Problem is null)
        {
            return LocalRedirect($"{Routes.JobsPage}?daftar=terbuka&diulang={Uri.EscapeDataString(job)}");
        }

        Response.StatusCode = Problem.Status;
        return await ShowAsync(cancellationToken);
    }

    /// <summary>Takes a failed job off the list.</summary>
    public async Task<IActionResult> OnPostSisihkanAsync(
        [FromForm(Name = "perangkat")] string? agency, [FromForm(Name = "periode")] string? period, [FromForm(Name = "pekerjaan")] string? job,
        CancellationToken cancellationToken)
    {
        if (agency is null || period is null || job is null || ReportAddress.Read(agency, period, out var key) is not null)
        {
            return new ProblemPage("unreadable-request");
        }

        Problem = await HttpContext.RequestServices.GetRequiredService<JobSetAside>().TryAsync(key, job, Caller.Of(User), cancellationToken);
        return await AnswerAsync(cancellationToken);
    }

    /// <summary>Takes a foreign message off the list.</summary>
    public async Task<IActionResult> OnPostPesanAsync([FromForm(Name = "pesan")] string? message, CancellationToken cancellationToken)
    {
        Problem = await HttpContext.RequestServices.GetRequiredService<JobSetAside>().TryAsync(message ?? "", Caller.Of(User), cancellationToken);
        return await AnswerAsync(cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(CancellationToken cancellationToken)
    {
        if (Problem is null)
        {
            return LocalRedirect($"{Routes.JobsPage}?disisihkan=1");
        }

        Response.StatusCode = Problem.Status;
        return await ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        var storage = services.GetRequiredService<StorageClients>();
        Now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var after = After is { Length: > 400 } ? null : After;
        Jobs = ShowsOpen
            ? await storage.JobLists.OpenAsync(after, GetJobs.PageSize, cancellationToken)
            : await storage.JobLists.FailedAsync(after, GetJobs.PageSize, cancellationToken);
        Foreign = ShowsOpen ? [] : await storage.Foreign.ListAsync(GetJobs.PageSize, cancellationToken);
        return Page();
    }
}
