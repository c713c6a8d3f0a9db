using System.Globalization;
using Lkjip.App.Features;
using Lkjip.App.Form;
using Lkjip.App.Form.Changes;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Imports;
using Lkjip.App.Pages.Signing;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Imports;
using Lkjip.Documents.Sheets;
using Lkjip.Domain.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>Takes budget realisation from a spreadsheet: file, header, columns, differences (impor realisasi anggaran).</summary>
[Authorize(Policies.WriteReport)]
[NeedsStorage]
[RequestFormLimits(ValueCountLimit = 50_000)]
public sealed class ImportBudgetModel : PageModel
{
    internal ImportView View { get; private set; } = null!;

    internal Problem? Problem { get; private set; }

    /// <summary>Changes that the report refuses, with why.</summary>
    internal IReadOnlyList<ChangeResult> Refused { get; private set; } = [];

    /// <summary>What was ticked, where the page is shown again; null for what is ticked by itself.</summary>
    internal ImportTicks? Ticks { get; private set; }

    /// <summary>True when the report has changed since the differences were shown.</summary>
    internal bool IsOutdated { get; private set; }

    internal bool IsLocked => !ReportStates.IsOpen(View.Head.State);

    /// <summary>What was taken over, after it was: fields, items, new items.</summary>
    internal (int Fields, int Items, int Added)? Done { get; private set; }

    internal string Period => PeriodName.TryParse(View.Head.Key.Period)!.InWords();

    private StorageClients Storage => HttpContext.RequestServices.GetRequiredService<StorageClients>();

    /// <summary>Shows the step that the address names.</summary>
    public async Task<IActionResult> OnGetAsync(
        string agency, string period, [FromQuery(Name = "diubah")] int? fields, [FromQuery(Name = "butir")] int? items, [FromQuery(Name = "baru")] int? added,
        CancellationToken cancellationToken)
    {
        Done = fields is { } count ? (count, items ?? 0, added ?? 0) : null;
        return await OpenAsync(agency, period, cancellationToken) ?? Page();
    }

    /// <summary>Keeps the file and goes on with it.</summary>
    public async Task<IActionResult> OnPostAsync(string agency, string period, [FromForm(Name = "berkas")] IFormFile? file, CancellationToken cancellationToken)
    {
        if (await OpenAsync(agency, period, cancellationToken) is { } refused)
        {
            return refused;
        }

        var content = file is { Length: <= Server.BodyLimit } ? await UploadedFile.ReadAsync(file, cancellationToken) : default;
        var code = file is null ? "sheet-missing" : file.Length > Server.BodyLimit ? "body-too-large" : SheetFile.Read(content).Code;
        if (code is not null)
        {
            return Refuse(new Problem(code));
        }

        var id = await Storage.Uploads.KeepAsync(View.Head.Key, Path.GetFileName(file!.FileName), content, cancellationToken);
        return LocalRedirect($"{Routes.ImportPage(agency, period)}?berkas={id}");
    }

    /// <summary>Takes over what was ticked.</summary>
    public async Task<IActionResult> OnPostApplyAsync(
        string agency, string period, [FromForm(Name = "etag")] string? tag, [FromForm(Name = "kunci")] string? idempotencyKey, CancellationToken cancellationToken)
    {
        if (await OpenAsync(agency, period, cancellationToken) is { } refused)
        {
            return refused;
        }

        Ticks = ImportTicks.Of(await Request.ReadFormAsync(cancellationToken));
        if (View.Result is not { } result)
        {
            return Refuse(new Problem("unreadable-request"));
        }

        IsOutdated = tag != View.Head.Tag;
        if (IsOutdated)
        {
            return Refuse(new Problem("if-match-stale", ("version", View.Head.Version.ToString(CultureInfo.InvariantCulture))));
        }

        var changes = ImportChanges.Of(result, View.Form, Ticks.Items, Ticks.Rows);
        var outcome = View.Form.Apply(changes);
        Refused = [.. outcome.Results.Where(change => !change.Stands)];
        if (Refused.Count > 0)
        {
            return Refuse(new Problem("changes-refused", ("count", Refused.Count.ToString(CultureInfo.InvariantCulture))));
        }

        var saver = HttpContext.RequestServices.GetRequiredService<ReportSaver>();
        if (outcome.Content is { } content
            && (await saver.SaveAsync(View.Head.Key, content, new Conditions(tag, CreateOnly: false, idempotencyKey), Caller.Of(User), cancellationToken)).Problem is { } problem)
        {
            return Refuse(problem);
        }

        return LocalRedirect(FormattableString.Invariant($"{Routes.ImportPage(agency, period)}?diubah={changes.Count(change => change.Op == FormChange.Set)}&butir={Ticks.Items.Count}&baru={changes.Count(change => change.Op == FormChange.Add)}"));
    }

    private PageResult Refuse(Problem problem)
    {
        Problem = problem;
        Response.StatusCode = problem.Status;
        return Page();
    }

    private async Task<IActionResult?> OpenAsync(string agency, string period, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return new ProblemPage(misaddressed);
        }

        if (await Storage.Reports.FindAsync(key, cancellationToken) is not { } head
            || await Storage.Reports.ReadAsync(key, head.Version, cancellationToken) is not { } stored
            || ReportReader.Read(stored.Content).Report is not { } report)
        {
            return new ProblemPage(ReportAddress.Unknown(key));
        }

        View = new ImportView(head, report, ReportForm.Of(stored.Content));
        return await OpenFileAsync(new ImportQuery(Request.Query), cancellationToken);
    }

    private async Task<IActionResult?> OpenFileAsync(ImportQuery query, CancellationToken cancellationToken)
    {
        if (query.File.Length == 0)
        {
            return null;
        }

        if (await Storage.Uploads.FindAsync(View.Head.Key, query.File, cancellationToken) is not { } file)
        {
            Problem = new Problem("upload-gone");
            Response.StatusCode = Problem.Status;
            return null;
        }

        if (SheetFile.Read(file.Content) is not { Code: null, Sheets: var sheets })
        {
            return new ProblemPage(new Problem("sheet-unreadable"));
        }

        View = ImportViews.Open(View, query, file, sheets);
        return null;
    }
}
