using System.Globalization;
using Lkjip.App.Documents;
using Lkjip.App.Reviews;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags;

namespace Lkjip.App.Jobs;

/// <summary>Makes the note on the review and the statement of review, and archives them with the report's documents (dokumen hasil reviu).</summary>
/// <remarks>Harmless to repeat: documents are addressed by content.</remarks>
internal sealed class ReviewDocumentsJob(StorageClients storage, ReviewCabinet cabinet, TemplateSource templates, PdfMaker pdfs) : JobKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "reviewDocuments";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override async Task<JobOutcome> RunAsync(JobProgress progress, CancellationToken cancellationToken)
    {
        var job = progress.Job;
        await progress.StepAsync("Membaca hasil reviu", 5, cancellationToken);
        if (await cabinet.OpenAsync(job.Report, job.Version, cancellationToken) is not { } open)
        {
            return JobOutcome.Failed($"Laporan versi {Whole(job.Version)} tidak ada.");
        }

        var tags = ReportTags.For(open.Reviewed.Assessment, open.Reviewed.Findings, open.Sheet);
        var documents = new List<NewDocument>();
        var agency = await storage.Agencies.FindAsync(job.Report.Agency, cancellationToken);
        foreach (var template in await templates.ForAsync(job.Report.Agency, agency, ReviewTemplates.All, cancellationToken))
        {
            await progress.StepAsync($"Mengisi templat {template.Name}", 20 + (20 * documents.Count), cancellationToken);
            var filled = await templates.FillAsync(template, tags, cancellationToken);
            if (filled.Problem is { } problem)
            {
                return JobOutcome.Failed(problem);
            }

            documents.Add(filled.Document!);
        }

        await progress.StepAsync("Menyimpan dokumen", 65, cancellationToken);
        var stored = await storage.Documents.PutAllAsync(job.Report, job.Version, documents, cancellationToken);
        var (made, warning) = await pdfs.MakeAsync(progress, stored, documents, cancellationToken);
        return JobOutcome.Done($"Selesai: {Whole(stored.Count + made)} dokumen hasil reviu dibuat.") with { Warning = warning };
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
