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
        [.. ReportTemplates.For(style, assessment).Select(template => OwnOf(style, template)).Where(template => template.IsRequired || File.Exists(PathOf(template)))];

    /// <summary>Fills a template, or says in Indonesian why not.</summary>
    public (NewDocument? Document, string? Problem) Fill(ReportTemplate template, TagScope tags)
    {
        var file = PathOf(template);
        if (!File.Exists(file))
        {
            return (null, $"Templat {template.File} tidak ada di folder templat. Pasang berkasnya, lalu ajukan lagi.");
        }

        var compiled = cache.Get(File.ReadAllBytes(file));
        if (compiled.Template is not { } ready)
        {
            var first = compiled.Findings.First(finding => finding.Severity == Severity.Error);
            return (null, $"Templat {template.File} bermasalah: {first.Message}");
        }

        using var output = new MemoryStream();
        ready.Render(tags, output, settings.Render);
        return (new NewDocument(template.Document, ready.Extension.TrimStart('.'), ready.ContentType, output.ToArray()), null);
    }

    private ReportTemplate OwnOf(string? style, ReportTemplate template)
    {
        var own = template with { File = $"{Path.GetFileNameWithoutExtension(template.File)}-{style}{Path.GetExtension(template.File)}" };
        return style is not null && File.Exists(PathOf(own)) ? own : template;
    }

    private string PathOf(ReportTemplate template) => Path.Combine(settings.TemplateFolder, template.File);
}
