using System.Globalization;
using Lkjip.App.Features;
using Lkjip.App.Form;
using Lkjip.App.Form.Changes;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Forms;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>One part of the form of a report (bagian formulir).</summary>
[Authorize(Policies.ReadAgency)]
[NeedsStorage]
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class FormPartPageModel : PageModel
{
    /// <summary>The cell to go to.</summary>
    [BindProperty(Name = FormLinks.CellParameter, SupportsGet = true)]
    public string? Cell { get; set; }

    /// <summary>How many cells were just stored, to say so.</summary>
    [BindProperty(Name = "tersimpan", SupportsGet = true)]
    public int? Saved { get; set; }

    internal PartView View { get; private set; } = null!;

    internal Problem? Problem { get; private set; }

    internal string Period => PeriodName.TryParse(View.Head.Key.Period)!.InWords();

    private StorageClients Storage => HttpContext.RequestServices.GetRequiredService<StorageClients>();

    /// <summary>Shows the part.</summary>
    public async Task<IActionResult> OnGetAsync(string agency, string period, string part, CancellationToken cancellationToken) =>
        ReportAddress.Read(agency, period, out var key) is { } misaddressed
            ? new ProblemPage(misaddressed)
            : await ShowAsync(key, part, [], cancellationToken) ?? Page();

    /// <summary>Stores what was typed, by a browser without a script.</summary>
    public async Task<IActionResult> OnPostAsync(string agency, string period, string part, [FromForm(Name = "versi")] int version, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return new ProblemPage(misaddressed);
        }

        var access = HttpContext.RequestServices.GetRequiredService<IAuthorizationService>();
        if (!(await access.AuthorizeAsync(User, HttpContext, Policies.WriteReport)).Succeeded)
        {
            return new ProblemPage("role-forbidden");
        }

        if (Find(part) is not { } found || await Storage.Reports.ReadAsync(key, version, cancellationToken) is not { } shown)
        {
            return new ProblemPage("unreadable-request");
        }

        var changes = TypedForm.Changes(await Request.ReadFormAsync(cancellationToken), ReportForm.Of(shown.Content, StoredReport.Read(key, shown).Assessment), found);
        var writer = HttpContext.RequestServices.GetRequiredService<CellWriter>();
        (Problem, var written) = await writer.WriteAsync(key, changes, new Conditions(null, CreateOnly: false, null), dryRun: false, Caller.Of(User), cancellationToken);
        var refused = written?.Outcome.Results.Where(result => !result.Stands).ToList()
            ?? [.. changes.Select(change => new ChangeResult(change, ChangeResult.Invalid) { Message = Problem!.Detail })];
        if (refused.Count == 0)
        {
            return LocalRedirect($"{FormLinks.To(key, found)}?tersimpan={changes.Count.ToString(CultureInfo.InvariantCulture)}");
        }

        Response.StatusCode = Problem?.Status ?? StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(key, part, refused, cancellationToken) ?? Page();
    }

    private async Task<IActionResult?> ShowAsync(ReportKey key, string part, IReadOnlyList<ChangeResult> refused, CancellationToken cancellationToken)
    {
        if (await Storage.Reports.FindAsync(key, cancellationToken) is not { } head || await Storage.Reports.ReadAsync(key, head.Version, cancellationToken) is not { } content)
        {
            return new ProblemPage(ReportAddress.Unknown(key));
        }

        if (Find(part) is not { } found)
        {
            return new ProblemPage("form-part-unknown");
        }

        var reviewed = StoredReport.Read(key, content);
        var access = HttpContext.RequestServices.GetRequiredService<IAuthorizationService>();
        var mayWrite = (await access.AuthorizeAsync(User, HttpContext, Policies.WriteReport)).Succeeded;
        View = new PartView(head, ReportForm.Of(content.Content, reviewed.Assessment), reviewed, found, mayWrite && ReportStates.IsOpen(head.State), refused);
        return null;
    }

    private static FormPart? Find(string id) => ReportForm.Parts.FirstOrDefault(part => part.Id == id);
}
