using Lkjip.App.Features;
using Lkjip.App.Form;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The parts of the form of a report, what is complete and what is missing; here it is handed in (daftar bagian formulir).</summary>
[Authorize(Policies.ReadAgency)]
[NeedsStorage]
public sealed class FormPartsModel : PageModel
{
    internal ReportHead Head { get; private set; } = null!;

    internal IReadOnlyList<PartProgress> Progress { get; private set; } = [];

    internal bool CanWrite { get; private set; }

    internal Problem? Problem { get; private set; }

    internal string Period => PeriodName.TryParse(Head.Key.Period)!.InWords();

    /// <summary>Shows the parts.</summary>
    public async Task<IActionResult> OnGetAsync(string agency, string period, CancellationToken cancellationToken) =>
        ReportAddress.Read(agency, period, out var key) is { } misaddressed ? new ProblemPage(misaddressed) : await ShowAsync(key, cancellationToken);

    /// <summary>Hands the report in.</summary>
    public async Task<IActionResult> OnPostAsync(
        string agency, string period, [FromForm(Name = "etag")] string? tag, [FromForm(Name = "kunci")] string? idempotencyKey, CancellationToken cancellationToken)
    {
        var conditions = new Conditions(tag, CreateOnly: false, idempotencyKey);
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return new ProblemPage(misaddressed);
        }

        // The page is for every role of the agency; handing in is for those who write.
        var access = HttpContext.RequestServices.GetRequiredService<IAuthorizationService>();
        if (!(await access.AuthorizeAsync(User, HttpContext, Policies.WriteReport)).Succeeded)
        {
            return new ProblemPage("role-forbidden");
        }

        if (!conditions.HasUsableKey)
        {
            return new ProblemPage("unreadable-request");
        }

        var mover = HttpContext.RequestServices.GetRequiredService<ReportMover>();
        (Problem, _) = await mover.MoveAsync(key, ReportStates.Submitted, null, conditions, Caller.Of(User), cancellationToken);
        if (Problem is null)
        {
            return LocalRedirect(Routes.ReportPage(agency, period));
        }

        Response.StatusCode = Problem.Status;
        return await ShowAsync(key, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(ReportKey key, CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        var storage = services.GetRequiredService<StorageClients>();
        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head || await storage.Reports.ReadAsync(key, head.Version, cancellationToken) is not { } content)
        {
            return new ProblemPage(ReportAddress.Unknown(key));
        }

        Head = head;
        Progress = PartProgress.Of(ReportForm.Of(content.Content, StoredReport.Read(key, content).Assessment));
        var mayWrite = (await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(User, HttpContext, Policies.WriteReport)).Succeeded;
        CanWrite = mayWrite && ReportStates.IsOpen(head.State);
        return Page();
    }
}
