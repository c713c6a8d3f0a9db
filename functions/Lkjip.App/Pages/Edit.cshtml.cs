using System.Globalization;
using Lkjip.App.Features;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Editing;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The form for the indicators and the budget of a report; saves and hands in as the programming interface does (formulir).</summary>
[Authorize(Policies.WriteReport)]
[NeedsStorage]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class EditModel : PageModel
{
    /// <summary>The value of the button that also hands in.</summary>
    internal const string AndSubmit = "ajukan";

    internal ReportForm Form { get; private set; } = null!;

    internal ReportHead Head { get; private set; } = null!;

    internal Problem? Problem { get; private set; }

    /// <summary>True when somebody else has stored a version since the form was opened.</summary>
    internal bool IsOutdated { get; private set; }

    internal bool IsLocked => !ReportStates.IsOpen(Head.State);

    internal string Period => PeriodName.TryParse(Head.Key.Period)!.InWords();

    private StorageClients Storage => HttpContext.RequestServices.GetRequiredService<StorageClients>();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(string agency, string period, CancellationToken cancellationToken) =>
        await OpenAsync(agency, period, cancellationToken) ?? Page();

    /// <summary>Saves what was typed, and hands it in when asked to.</summary>
    public async Task<IActionResult> OnPostAsync(
        string agency, string period, [FromForm(Name = "etag")] string? tag, [FromForm(Name = "versi")] int version,
        [FromForm(Name = "kunci")] string? idempotencyKey, [FromForm(Name = "lalu")] string? then, CancellationToken cancellationToken)
    {
        if (await OpenAsync(agency, period, cancellationToken) is { } refused)
        {
            return refused;
        }

        var typed = await Request.ReadFormAsync(cancellationToken);
        if (Head.Version != version)
        {
            return await ShowOutdatedAsync(typed, version, cancellationToken);
        }

        Form.Take(typed);
        var conditions = new Conditions(tag, CreateOnly: false, idempotencyKey);
        if (await SaveAsync(conditions, cancellationToken) && (then != AndSubmit || await SubmitAsync(idempotencyKey, cancellationToken)))
        {
            var saved = Head.Version == version ? "" : $"?tersimpan={Head.Version.ToString(CultureInfo.InvariantCulture)}";
            return LocalRedirect(Routes.ReportPage(agency, period) + saved);
        }

        Response.StatusCode = Problem!.Status;
        return Page();
    }

    private async Task<IActionResult?> OpenAsync(string agency, string period, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return new ProblemPage(misaddressed);
        }

        if (await Storage.Reports.FindAsync(key, cancellationToken) is not { } head
            || await FormAsync(key, head.Version, cancellationToken) is not { } form)
        {
            return new ProblemPage(ReportAddress.Unknown(key));
        }

        (Head, Form) = (head, form);
        return null;
    }

    private async Task<ReportForm?> FormAsync(ReportKey key, int version, CancellationToken cancellationToken) =>
        await Storage.Reports.ReadAsync(key, version, cancellationToken) is { } content
        && ReportReader.Read(content.Content) is { Report: { } report, Findings: var findings }
            ? ReportForm.Of(content.Content, ReviewedReport.Of(report, findings))
            : null;

    private async Task<bool> SaveAsync(Conditions conditions, CancellationToken cancellationToken)
    {
        if (!conditions.HasUsableKey)
        {
            Problem = new Problem("idempotency-key-invalid");
        }
        else if (Form.Changed() is { } content)
        {
            var saver = HttpContext.RequestServices.GetRequiredService<ReportSaver>();
            (Problem, var saved) = await saver.SaveAsync(Head.Key, content, conditions, Caller.Of(User), cancellationToken);
            Form.Place(Problem?.Findings ?? []);
            Head = saved?.Result.Head ?? Head;
        }

        return Problem is null;
    }

    private async Task<bool> SubmitAsync(string? idempotencyKey, CancellationToken cancellationToken)
    {
        var conditions = new Conditions(Head.Tag, CreateOnly: false, idempotencyKey is null ? null : $"{idempotencyKey}-{AndSubmit}");
        var mover = HttpContext.RequestServices.GetRequiredService<ReportMover>();
        (Problem, _) = await mover.MoveAsync(Head.Key, ReportStates.Submitted, null, conditions, Caller.Of(User), cancellationToken);
        return Problem is null;
    }

    private async Task<IActionResult> ShowOutdatedAsync(IFormCollection typed, int version, CancellationToken cancellationToken)
    {
        if (await FormAsync(Head.Key, version, cancellationToken) is not { } older)
        {
            return new ProblemPage("unreadable-request");
        }

        IsOutdated = true;
        Form.Take(typed, older);
        Problem = new Problem("if-match-stale", ("version", Head.Version.ToString(CultureInfo.InvariantCulture)));
        Response.StatusCode = Problem.Status;
        return Page();
    }
}
