using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.State;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review.Checklist;
using Lkjip.Domain.Review.Records;

namespace Lkjip.App.CommandLine;

/// <summary>Makes the documents of a review without a service: from a report and the review's record, both files.</summary>
internal sealed class ReviewDocuments(VerbOutput output, Settings settings)
{
    /// <summary>The review of a report; otherwise the exit code, with the reason said.</summary>
    /// <param name="report">The report.</param>
    /// <param name="recordFile">The record; null for a review that has not begun.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<(ReviewSheet? Sheet, int ExitCode)> SheetAsync(ReviewedReport report, string? recordFile, CancellationToken cancellationToken)
    {
        if (recordFile is null)
        {
            return (Sheet(report, new ReviewRecord { Version = 0 }), ExitCodes.Done);
        }

        if (await output.BytesAsync(recordFile, cancellationToken) is not { } bytes)
        {
            return (null, ExitCodes.Usage);
        }

        if (ReviewJson.Record(bytes) is { Problem: { } problem })
        {
            await output.FindingsAsync(recordFile, [problem]);
            return (null, ExitCodes.Refused);
        }

        return (Sheet(report, ReviewJson.Record(bytes).Record!), ExitCodes.Done);
    }

    /// <summary>Writes what is asked for; the exit code when something is wrong, which is then said.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sheet">Its review.</param>
    /// <param name="targets">The documents and where they go; a null target is not asked for.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<int?> WriteAsync(
        ReviewedReport report, ReviewSheet sheet, IReadOnlyList<(ReportTemplate Template, string? Target)> targets, CancellationToken cancellationToken)
    {
        var tags = ReportTags.For(report.Assessment, report.Findings, sheet);
        var templates = new TemplateFolder(settings, new TemplateCache(settings.TemplateCacheBound, () => TagCatalogue.Scope));
        foreach (var (template, target) in targets.Where(pair => pair.Target is not null))
        {
            var (document, refusal) = templates.Fill(template, tags);
            if (document is null)
            {
                return await output.RefuseAsync(refusal!, ExitCodes.Refused);
            }

            if (await output.WriteAsync(target!, document.Content, cancellationToken) is { } exitCode)
            {
                return exitCode;
            }
        }

        return null;
    }

    private ReviewSheet Sheet(ReviewedReport report, ReviewRecord record) =>
        ReviewSheet.Of(report.Assessment, report.Findings, record, settings.Checklist);
}
