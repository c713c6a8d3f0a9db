using System.Globalization;
using Lkjip.App.Features;
using Lkjip.App.Form;
using Lkjip.App.Form.Changes;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Signing;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.App.Workbooks;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>Hands out the form as a workbook and takes it back, after a look at the differences (buku kerja).</summary>
[Authorize(Policies.ReadAgency)]
[NeedsStorage]
[RequestFormLimits(ValueCountLimit = 50_000)]
public sealed class WorkbookModel : PageModel
{
    /// <summary>The most lines of a list that the page shows.</summary>
    internal const int Shown = 400;

    internal ReportHead Head { get; private set; } = null!;

    internal ReportForm Form { get; private set; } = null!;

    internal KeptUpload? Upload { get; private set; }

    internal WorkbookComparison? Comparison { get; private set; }

    internal Problem? Problem { get; private set; }

    /// <summary>What the report refused after all.</summary>
    internal IReadOnlyList<ChangeResult> Refused { get; private set; } = [];

    /// <summary>The ticks of the form, where the page is shown again; null for those that are made by themselves.</summary>
    internal IFormCollection? Typed { get; private set; }

    /// <summary>True when the report has changed since the differences were shown.</summary>
    internal bool IsOutdated { get; private set; }

    /// <summary>How many changes were taken over, after they were.</summary>
    internal int? Applied { get; private set; }

    internal bool CanWrite { get; private set; }

    internal bool IsLocked => !ReportStates.IsOpen(Head.State);

    internal string Period => PeriodName.TryParse(Head.Key.Period)!.InWords();

    private StorageClients Storage => HttpContext.RequestServices.GetRequiredService<StorageClients>();

    private WorkbookDesk Desk => HttpContext.RequestServices.GetRequiredService<WorkbookDesk>();

    /// <summary>Shows the page, with the differences of an uploaded workbook.</summary>
    public async Task<IActionResult> OnGetAsync(
        string agency, string period, [FromQuery(Name = "berkas")] string? file, [FromQuery(Name = "diterapkan")] int? applied, CancellationToken cancellationToken)
    {
        Applied = applied;
        return await OpenAsync(agency, period, file, cancellationToken) ?? Page();
    }

    /// <summary>Keeps the workbook and shows its differences.</summary>
    public async Task<IActionResult> OnPostAsync(string agency, string period, [FromForm(Name = "berkas")] IFormFile? file, CancellationToken cancellationToken)
    {
        if (await OpenAsync(agency, period, null, cancellationToken) is { } refused)
        {
            return refused;
        }

        if (!CanWrite)
        {
            return new ProblemPage("role-forbidden");
        }

        var content = file is { Length: <= Server.BodyLimit } ? await UploadedFile.ReadAsync(file, cancellationToken) : default;
        var problem = file is null ? new Problem("sheet-missing") : file.Length > Server.BodyLimit ? new Problem("body-too-large") : WorkbookUpload.Read(content, Head.Key, Form).Problem;
        if (problem is not null)
        {
            return Refuse(problem);
        }

        var id = await Storage.Uploads.KeepAsync(Head.Key, Path.GetFileName(file!.FileName), content, cancellationToken);
        return LocalRedirect($"{Routes.WorkbookPage(agency, period)}?berkas={id}");
    }

    /// <summary>Takes over what is sound and what was ticked.</summary>
    public async Task<IActionResult> OnPostApplyAsync(
        string agency, string period, [FromQuery(Name = "berkas")] string? file, [FromForm(Name = "etag")] string? tag, [FromForm(Name = "kunci")] string? idempotencyKey,
        CancellationToken cancellationToken)
    {
        if (await OpenAsync(agency, period, file, cancellationToken) is { } refused)
        {
            return refused;
        }

        if (!CanWrite)
        {
            return new ProblemPage("role-forbidden");
        }

        Typed = await Request.ReadFormAsync(cancellationToken);
        IsOutdated = Comparison is not null && tag != Head.Tag;
        var conditions = new Conditions(tag, CreateOnly: false, idempotencyKey);
        if (Comparison is null || IsOutdated || !conditions.HasUsableKey)
        {
            return Refuse(IsOutdated ? new Problem("if-match-stale", ("version", Head.Version.ToString(CultureInfo.InvariantCulture))) : Problem ?? new Problem("unreadable-request"));
        }

        var changes = WorkbookChanges.Of(Comparison, Ticked("milik"), Ticked("tambah"), Ticked("hapus"));
        var (problem, written) = await Desk.ApplyAsync(Head.Key, changes, conditions, Caller.Of(User), cancellationToken);
        Refused = [.. written?.Outcome.Results.Where(result => !result.Stands) ?? []];
        if (problem is not null || Refused.Count > 0)
        {
            return Refuse(problem ?? new Problem("changes-left", ("count", Refused.Count.ToString(CultureInfo.InvariantCulture))));
        }

        return LocalRedirect(FormattableString.Invariant($"{Routes.WorkbookPage(agency, period)}?diterapkan={changes.Count(change => change.Op != FormChange.Add)}"));
    }

    /// <summary>Whether something is ticked: as it was, or by itself.</summary>
    internal bool IsTicked(string name, string value, bool otherwise) => Typed is null ? otherwise : Typed[name].Any(typed => typed == value);

    private HashSet<string> Ticked(string name) => Typed![name].OfType<string>().ToHashSet(StringComparer.Ordinal);

    private PageResult Refuse(Problem problem)
    {
        Problem = problem;
        Response.StatusCode = problem.Status;
        return Page();
    }

    private async Task<IActionResult?> OpenAsync(string agency, string period, string? file, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return new ProblemPage(misaddressed);
        }

        if (await Desk.OpenAsync(key, cancellationToken) is not var (head, form))
        {
            return new ProblemPage(ReportAddress.Unknown(key));
        }

        var access = HttpContext.RequestServices.GetRequiredService<IAuthorizationService>();
        (Head, Form, CanWrite) = (head, form, (await access.AuthorizeAsync(User, HttpContext, Policies.WriteReport)).Succeeded);
        if (file is { Length: > 0 } && CanWrite)
        {
            Upload = await Storage.Uploads.FindAsync(key, file, cancellationToken);
            (Problem, Comparison) = Upload is null ? (new Problem("upload-gone"), null) : WorkbookUpload.Read(Upload.Content, key, form);
        }

        return null;
    }
}
