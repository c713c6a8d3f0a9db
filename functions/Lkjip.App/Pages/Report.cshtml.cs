using Lkjip.App.Features;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Reports;
using Lkjip.App.Pages.Signing;
using Lkjip.App.Problems;
using Lkjip.App.Reviews;
using Lkjip.App.Signing;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>One report: numbers, findings, documents, history, and the moves that the caller may make (halaman laporan).</summary>
[Authorize(Policies.ReadAgency)]
[NeedsStorage]
public sealed class ReportModel : PageModel
{
    /// <summary>The value of the button that revokes a link.</summary>
    internal const string RevokeLink = "cabut";

    /// <summary>The value of the button that sends a notice again.</summary>
    internal const string SendAgain = "kirim";

    /// <summary>The version that was just saved, to say so.</summary>
    [BindProperty(Name = "tersimpan", SupportsGet = true)]
    public int? SavedVersion { get; set; }

    /// <summary>The move that was refused, so that its form stays open.</summary>
    internal string? RefusedMove { get; private set; }

    /// <summary>The reason as typed for the refused move.</summary>
    internal string? TypedReason { get; private set; }

    /// <summary>Why the move was refused.</summary>
    internal Problem? Problem { get; private set; }

    internal ReportView View { get; private set; } = null!;

    internal bool IsWorking => View.Job is { Ended: false };

    /// <summary>Shows the report.</summary>
    public async Task<IActionResult> OnGetAsync(string agency, string period, CancellationToken cancellationToken) =>
        ReportAddress.Read(agency, period, out var key) is { } misaddressed
            ? new ProblemPage(misaddressed)
            : await ShowAsync(key, cancellationToken);

    /// <summary>Makes a move.</summary>
    public async Task<IActionResult> OnPostAsync(
        string agency, string period, [FromForm(Name = "ke")] string? to, [FromForm(Name = "alasan")] string? reason,
        [FromForm(Name = "etag")] string? tag, [FromForm(Name = "kunci")] string? idempotencyKey, CancellationToken cancellationToken)
    {
        var conditions = new Conditions(tag, CreateOnly: false, idempotencyKey);
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return new ProblemPage(misaddressed);
        }

        if (!conditions.HasUsableKey || to is null)
        {
            return new ProblemPage("unreadable-request");
        }

        var mover = HttpContext.RequestServices.GetRequiredService<ReportMover>();
        (Problem, _) = await mover.MoveAsync(key, to, reason?.Trim(), conditions, Caller.Of(User), cancellationToken);
        if (Problem is null)
        {
            return LocalRedirect(Routes.ReportPage(agency, period));
        }

        (RefusedMove, TypedReason) = (to, reason);
        Response.StatusCode = Problem.Status;
        return await ShowAsync(key, cancellationToken);
    }

    /// <summary>Revokes the link of a notice, or sends it again with a new one.</summary>
    public async Task<IActionResult> OnPostNoticeAsync(
        string agency, string period, [FromForm(Name = "penandatangan")] string? signatory, [FromForm(Name = "maksud")] string? purpose,
        [FromForm(Name = "tindakan")] string? action, CancellationToken cancellationToken)
    {
        var desk = HttpContext.RequestServices.GetRequiredService<NoticeDesk>();
        return await DoAsync(agency, period, Policies.ManageNotices, "#pemberitahuan", (key, caller) => action switch
        {
            RevokeLink => desk.RevokeAsync(key, signatory ?? "", purpose ?? "", caller, cancellationToken),
            SendAgain => desk.SendAgainAsync(key, signatory ?? "", purpose ?? "", caller, cancellationToken),
            _ => Task.FromResult<Problem?>(new("unreadable-request")),
        }, cancellationToken);
    }

    /// <summary>Takes the signed document back.</summary>
    public async Task<IActionResult> OnPostSignedCopyAsync(
        string agency, string period, [FromForm(Name = "berkas")] IFormFile? file, CancellationToken cancellationToken)
    {
        var copies = HttpContext.RequestServices.GetRequiredService<SignedCopies>();
        return await DoAsync(agency, period, Policies.WriteReport, "#dokumen", async (key, caller) =>
            (await copies.TakeAsync(key, await UploadedFile.ReadAsync(file, cancellationToken), caller, cancellationToken)).Problem, cancellationToken);
    }

    // The page is for every role of the agency; what is done on it may be for fewer.
    private async Task<IActionResult> DoAsync(
        string agency, string period, string policy, string part, Func<ReportKey, Caller, Task<Problem?>> action, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return new ProblemPage(misaddressed);
        }

        var access = HttpContext.RequestServices.GetRequiredService<IAuthorizationService>();
        if (!(await access.AuthorizeAsync(User, HttpContext, policy)).Succeeded)
        {
            return new ProblemPage("role-forbidden");
        }

        Problem = await action(key, Caller.Of(User));
        if (Problem is null)
        {
            return LocalRedirect(Routes.ReportPage(agency, period) + part);
        }

        Response.StatusCode = Problem.Status;
        return await ShowAsync(key, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(ReportKey key, CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        var view = await ReportView.LoadAsync(
            services.GetRequiredService<StorageClients>(), services.GetRequiredService<ReviewCabinet>(), services.GetRequiredService<DocumentLinks>(), key,
            Caller.Of(User), cancellationToken);
        if (view is null)
        {
            return new ProblemPage(ReportAddress.Unknown(key));
        }

        View = view;
        return Page();
    }
}
