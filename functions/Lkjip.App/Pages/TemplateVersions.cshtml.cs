using System.Globalization;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Signing;
using Lkjip.App.Pages.Templating;
using Lkjip.App.Problems;
using Lkjip.App.Templates;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Lkjip.App.Pages;

/// <summary>The versions of a template, what is in force, and the upload of another (versi templat).</summary>
[Authorize(Policies.Plan)]
[NeedsStorage]
public sealed class TemplateVersionsModel : TemplatePage
{
    /// <summary>What was just done, to say so: "berlaku" or "dihentikan".</summary>
    [BindProperty(Name = "selesai", SupportsGet = true)]
    public string? Done { get; set; }

    internal IReadOnlyList<TemplateVersion> Versions { get; private set; } = [];

    /// <summary>What is wrong with a file that was not kept.</summary>
    internal IReadOnlyList<TemplateFault> Faults => [.. Problem?.Findings.Select(TemplateFault.Of) ?? []];

    internal string? Note { get; private set; }

    private string Address => Routes.TemplateVersions(Place.Owner.Key, Kind.Id);

    /// <summary>Shows the versions.</summary>
    public async Task<IActionResult> OnGetAsync(string owner, string kind, CancellationToken cancellationToken) =>
        await OpenAsync(owner, kind, cancellationToken) ?? await ShowAsync(cancellationToken);

    /// <summary>Takes a template in; puts it in force when that is wanted and nothing is wrong with it.</summary>
    public async Task<IActionResult> OnPostUnggahAsync(
        string owner, string kind, [FromForm(Name = "berkas")] IFormFile? file, [FromForm(Name = "catatan")] string? note,
        [FromForm(Name = "langsung")] bool atOnce, [FromForm(Name = "dilihat")] int? seen, CancellationToken cancellationToken)
    {
        if (await OpenAsync(owner, kind, cancellationToken) is { } refused)
        {
            return refused;
        }

        if (file?.Length > Server.BodyLimit)
        {
            Problem = new Problem("body-too-large");
            return await ShowAsync(cancellationToken);
        }

        Note = note;
        var upload = new TemplateUpload(await UploadedFile.ReadAsync(file, cancellationToken), file?.FileName, note?.Trim());
        (Problem, var version) = await Writer.UploadAsync(Place.Owner, Kind, upload, Caller.Of(User), cancellationToken);
        if (version is null)
        {
            return await ShowAsync(cancellationToken);
        }

        if (atOnce && version.Errors == 0)
        {
            Problem = await Writer.PutInForceAsync(version, seen, Caller.Of(User), cancellationToken);
        }

        return Problem is null
            ? LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"{Address}/{version.Number}?selesai={(atOnce && version.Errors == 0 ? "berlaku" : "diunggah")}"))
            : await ShowAsync(cancellationToken);
    }

    /// <summary>Puts a version in force.</summary>
    public async Task<IActionResult> OnPostBerlakukanAsync(
        string owner, string kind, [FromForm(Name = "versi")] int number, [FromForm(Name = "dilihat")] int? seen, CancellationToken cancellationToken)
    {
        if (await OpenAsync(owner, kind, cancellationToken) is { } refused)
        {
            return refused;
        }

        Problem = await Storage.Templates.FindAsync(Place.Owner, Kind.Id, number, cancellationToken) is { } version
            ? await Writer.PutInForceAsync(version, seen, Caller.Of(User), cancellationToken)
            : new Problem("template-version-unknown", ("version", number.ToString(CultureInfo.InvariantCulture)));
        return Problem is null ? LocalRedirect($"{Address}?selesai=berlaku") : await ShowAsync(cancellationToken);
    }

    /// <summary>Takes the owner's own template out of force.</summary>
    public async Task<IActionResult> OnPostHentikanAsync(string owner, string kind, [FromForm(Name = "dilihat")] int? seen, CancellationToken cancellationToken)
    {
        if (await OpenAsync(owner, kind, cancellationToken) is { } refused)
        {
            return refused;
        }

        Problem = await Writer.WithdrawAsync(Place.Owner, Kind, seen, Caller.Of(User), cancellationToken);
        return Problem is null ? LocalRedirect($"{Address}?selesai=dihentikan") : await ShowAsync(cancellationToken);
    }

    /// <summary>Answers a built-in template, to begin one's own from.</summary>
    public async Task<IActionResult> OnGetBawaanAsync(string owner, string kind, string? berkas, CancellationToken cancellationToken)
    {
        if (await OpenAsync(owner, kind, cancellationToken) is { } refused)
        {
            return refused;
        }

        var name = Kind.Files.FirstOrDefault(file => file == berkas) ?? Kind.FileOf(Place.Agency?.Template);
        return HttpContext.RequestServices.GetRequiredService<TemplateFolder>().Read(name) is { } content
            ? File(content.ToArray(), Kind.ContentType, name)
            : new ProblemPage(new Problem("not-found", ("path", name)));
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Response.StatusCode = Problem?.Status ?? StatusCodes.Status200OK;
        await ReadForceAsync(cancellationToken);
        var versions = await Storage.Templates.ListAsync(Place.Owner, Kind.Id, cancellationToken).ToListAsync(cancellationToken);
        versions.Reverse();
        Versions = versions;
        return Page();
    }
}
