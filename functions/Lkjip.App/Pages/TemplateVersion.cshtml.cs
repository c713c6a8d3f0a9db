using System.Globalization;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Jobs;
using Lkjip.App.Pages.Templating;
using Lkjip.App.Problems;
using Lkjip.App.Templates;
using Lkjip.Azure.Pdf;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Templates;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Lkjip.App.Pages;

/// <summary>One version of a template: what the inspection found, and what it makes of a sample or a report (satu versi templat).</summary>
[Authorize(Policies.Plan)]
[NeedsStorage]
public sealed class TemplateVersionModel : TemplatePage
{
    /// <summary>What was just done, to say so: "berlaku" or "diunggah".</summary>
    [BindProperty(Name = "selesai", SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>The sample that the template is tried with.</summary>
    [BindProperty(Name = "contoh", SupportsGet = true)]
    public string? Sample { get; set; }

    /// <summary>The agency whose report the template is tried with.</summary>
    [BindProperty(Name = "perangkat", SupportsGet = true)]
    public string? Agency { get; set; }

    /// <summary>The period of that report.</summary>
    [BindProperty(Name = "periode", SupportsGet = true)]
    public string? Period { get; set; }

    internal TemplateVersion Version { get; private set; } = null!;

    internal CompileResult Inspected { get; private set; } = null!;

    internal TemplatePreview? Preview { get; private set; }

    /// <summary>The sample that fits the kind of document best.</summary>
    internal string UsualSample => Samples.Names.FirstOrDefault(name => name.EndsWith("triwulan", StringComparison.Ordinal) == Kind.Id.EndsWith("triwulan", StringComparison.Ordinal)) ?? Samples.Names[0];

    internal IReadOnlyList<TemplateFault> Faults => [.. Inspected.Findings.Select(TemplateFault.Of).OrderBy(fault => fault.Severity == Lkjip.Domain.Review.Severity.Error ? 0 : 1)];

    internal bool IsReady => Inspected.Template is not null;

    internal bool MakesPdf => Kind.Extension == ".docx" && Converters.Set is not null;

    private PdfConverters Converters => HttpContext.RequestServices.GetRequiredService<PdfConverters>();

    /// <summary>Shows the version, and the preview when data for it are named.</summary>
    public async Task<IActionResult> OnGetAsync(string owner, string kind, string version, CancellationToken cancellationToken)
    {
        if (await FindAsync(owner, kind, version, cancellationToken) is { } refused)
        {
            return refused;
        }

        if (IsReady && (Sample ?? Agency) is { Length: > 0 })
        {
            Preview = await PreviewAsync(cancellationToken);
            Response.StatusCode = Problem?.Status ?? StatusCodes.Status200OK;
        }

        return Page();
    }

    /// <summary>Answers the file as it was uploaded.</summary>
    public async Task<IActionResult> OnGetBerkasAsync(string owner, string kind, string version, CancellationToken cancellationToken) =>
        await FindAsync(owner, kind, version, cancellationToken) ?? File((await ContentAsync(cancellationToken)).ToArray(), Kind.ContentType, Version.FileName);

    /// <summary>Answers the file with a comment at each finding.</summary>
    public async Task<IActionResult> OnGetKomentarAsync(string owner, string kind, string version, CancellationToken cancellationToken)
    {
        if (await FindAsync(owner, kind, version, cancellationToken) is { } refused)
        {
            return refused;
        }

        return TemplateComments.Annotate(await ContentAsync(cancellationToken), Inspected.Findings) is { } commented
            ? File(commented, Kind.ContentType, $"diperiksa-{Version.FileName}")
            : new ProblemPage("template-not-commented");
    }

    /// <summary>Answers the filled document, as it is or as PDF.</summary>
    public async Task<IActionResult> OnGetPratinjauAsync(string owner, string kind, string version, string? bentuk, CancellationToken cancellationToken)
    {
        if (await FindAsync(owner, kind, version, cancellationToken) is { } refused)
        {
            return refused;
        }

        if (await PreviewAsync(cancellationToken) is not { Document: { } document })
        {
            return new ProblemPage(Problem ?? new Problem("template-broken", ("count", Inspected.Findings.Count.ToString(CultureInfo.InvariantCulture))));
        }

        return bentuk == "pdf" && MakesPdf ? await PdfAsync(document, cancellationToken)
            : File(document.Content.ToArray(), document.ContentType, $"{document.Name}.{document.Extension}");
    }

    private async Task<IActionResult> PdfAsync(NewDocument document, CancellationToken cancellationToken)
    {
        var limit = HttpContext.RequestServices.GetRequiredService<Settings>().Pdf.TimeLimit;
        var result = await Converters.Set!.ConvertAsync(new PdfSource(document.Extension, document.ContentType, document.Content), limit, cancellationToken);
        return result.Outcome == PdfOutcome.Made
            ? File(result.Content.ToArray(), "application/pdf", $"{document.Name}.pdf")
            : new ProblemPage(new Problem("preview-pdf-failed", ("reason", PdfWords.For($"{document.Name}.{document.Extension}", result, limit))));
    }

    private async Task<IActionResult?> FindAsync(string owner, string kind, string version, CancellationToken cancellationToken)
    {
        if (await OpenAsync(owner, kind, cancellationToken) is { } refused)
        {
            return refused;
        }

        if (!int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || await Storage.Templates.FindAsync(Place.Owner, Kind.Id, number, cancellationToken) is not { } found)
        {
            return new ProblemPage(new Problem("template-version-unknown", ("version", version)));
        }

        Version = found;
        Inspected = await HttpContext.RequestServices.GetRequiredService<TemplateSource>().CompiledAsync(found.Sha256, found.Extension, cancellationToken);
        return null;
    }

    private async Task<TemplatePreview?> PreviewAsync(CancellationToken cancellationToken)
    {
        (Problem, var report) = await HttpContext.RequestServices.GetRequiredService<PreviewSource>()
            .FindAsync(Sample, Agency, Period, Caller.Of(User), cancellationToken);
        return report is null ? null : TemplatePreview.Of(Inspected, report, HttpContext.RequestServices.GetRequiredService<Settings>().Render);
    }

    private Task<ReadOnlyMemory<byte>> ContentAsync(CancellationToken cancellationToken) => Storage.Templates.ReadAsync(Version.Sha256, Version.Extension, cancellationToken);
}
