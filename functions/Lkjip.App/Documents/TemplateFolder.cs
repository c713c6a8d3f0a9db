using System.Security.Cryptography;
using Lkjip.App.Hosting;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review;

namespace Lkjip.App.Documents;

/// <summary>The folder of the default templates, and the filling of one.</summary>
internal sealed class TemplateFolder(Settings settings, TemplateCache cache)
{
    /// <summary>The templates that are to be filled for a report: an optional one only when it is in the folder.</summary>
    /// <remarks>A style may have a form of its own where all share one, such as <c>laporan-triwulan-blitar.docx</c>: it is taken when it is in the folder.</remarks>
    public IReadOnlyList<ReportTemplate> For(string? style, Assessment assessment) =>
        [.. ReportTemplates.For(style, assessment).Select(template => OwnOf(style, template)).Where(template => template.IsRequired || Has(template))];

    /// <summary>True when the file of a template is in the folder.</summary>
    public bool Has(ReportTemplate template) => File.Exists(PathOf(template));

    /// <summary>The bytes of a file; null when it is not in the folder.</summary>
    /// <param name="file">The name of a built-in template, of <see cref="TemplateKinds"/>: never a name that somebody typed.</param>
    public ReadOnlyMemory<byte>? Read(string file) => Path.Combine(settings.TemplateFolder, file) is var path && File.Exists(path) ? File.ReadAllBytes(path) : null;

    /// <summary>The template in the form of its own that a style has, where that is in the folder; else itself.</summary>
    public ReportTemplate OwnOf(string? style, ReportTemplate template)
    {
        var own = template with { File = $"{Path.GetFileNameWithoutExtension(template.File)}-{style}{Path.GetExtension(template.File)}" };
        return style is not null && Has(own) ? own : template;
    }

    /// <summary>Fills a template, or says in Indonesian why not.</summary>
    public (NewDocument? Document, string? Problem) Fill(ReportTemplate template, TagScope tags)
    {
        var file = PathOf(template);
        if (!File.Exists(file))
        {
            return (null, $"Templat {template.File} tidak ada di folder templat. Pasang berkasnya, lalu ajukan lagi.");
        }

        var bytes = File.ReadAllBytes(file);
        var compiled = cache.Get(bytes);
        if (compiled.Template is not { } ready)
        {
            var first = compiled.Findings.First(finding => finding.Severity == Severity.Error);
            return (null, $"Templat {template.File} bermasalah: {first.Message}");
        }

        using var output = new MemoryStream();
        ready.Render(tags, output, settings.Render);
        return (new NewDocument(template.Document, ready.Extension.TrimStart('.'), ready.ContentType, output.ToArray())
        {
            Template = new DocumentTemplate(null, 0, template.File, Convert.ToHexStringLower(SHA256.HashData(bytes))),
        }, null);
    }

    private string PathOf(ReportTemplate template) => Path.Combine(settings.TemplateFolder, template.File);
}
