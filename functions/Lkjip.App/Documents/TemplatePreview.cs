using Lkjip.App.Answers;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.App.Documents;

/// <summary>A template filled to be looked at, and what to know about it (pratinjau templat).</summary>
/// <param name="Findings">What is wrong with the template.</param>
/// <param name="Document">The document; null when the template has errors.</param>
/// <param name="Unfilled">Tags of the template that have no value in the report.</param>
/// <param name="Unused">What the report holds and the template does not show.</param>
internal sealed record TemplatePreview(
    IReadOnlyList<Finding> Findings, NewDocument? Document, IReadOnlyList<UnfilledTag> Unfilled, IReadOnlyList<UnusedTag> Unused)
{
    private const string Name = "pratinjau";

    /// <summary>How many errors there are.</summary>
    public int Errors => Findings.Count(finding => finding.Severity == Severity.Error);

    /// <summary>Fills a template with a report.</summary>
    public static TemplatePreview Of(CompileResult compiled, ReviewedReport report, RenderOptions options)
    {
        if (compiled.Template is not { } template)
        {
            return new(compiled.Findings, null, [], []);
        }

        var tags = ReportTags.For(report.Assessment, report.Findings);
        using var output = new MemoryStream();
        var result = template.Render(tags, output, options);
        var document = new NewDocument(Name, template.Extension.TrimStart('.'), template.ContentType, output.ToArray());
        return new(compiled.Findings, document, [.. result.Unfilled.Select(name => UnfilledTag.Of(name, compiled.Tags))], UnusedTags.Of(compiled.Tags, tags));
    }

    /// <summary>Findings, unfilled and unused tags as they are answered and printed.</summary>
    public object Answer(string? document = null, string? pdf = null) => new
    {
        document,
        pdf,
        findings = Findings.Select(FindingAnswer.Of),
        unfilled = Unfilled,
        unused = Unused,
    };
}
