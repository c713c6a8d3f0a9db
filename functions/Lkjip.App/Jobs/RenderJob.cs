using System.Globalization;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.State;
using Lkjip.App.Verifying;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags;

namespace Lkjip.App.Jobs;

/// <summary>Makes all documents of a version, archives them, and tells the signatories.</summary>
/// <remarks>Harmless to repeat: documents are addressed by content, a notice is sent once for a version and signatory.</remarks>
internal sealed class RenderJob(StorageClients storage, TemplateFolder templates, PdfMaker pdfs, SignatoryNotices notices, Settings settings) : JobKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "render";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override async Task<JobOutcome> RunAsync(JobProgress progress, CancellationToken cancellationToken)
    {
        var job = progress.Job;
        await progress.StepAsync("Menghitung dan mereviu data", 5, cancellationToken);
        if (await storage.Reports.ReadAsync(job.Report, job.Version, cancellationToken) is not { } content)
        {
            return JobOutcome.Failed($"Laporan versi {Whole(job.Version)} tidak ada.");
        }

        var reviewed = StoredReport.Read(job.Report, content);
        var verification = VerificationSeal.Of(settings.PublicUrl, job.Report, content);
        var agency = await storage.Agencies.FindAsync(job.Report.Agency, cancellationToken);
        var sources = templates.For(job.Template ?? agency?.Template, reviewed.Assessment);
        var tags = ReportTags.For(reviewed.Assessment, reviewed.Findings, verification: verification);
        var documents = new List<NewDocument>();
        for (var i = 0; i < sources.Count; i++)
        {
            await progress.StepAsync($"Mengisi templat {sources[i].File}", 10 + (50 * i / sources.Count), cancellationToken);
            if (templates.Fill(sources[i], sources[i].Tags(reviewed, tags, verification)) is var filled && filled.Problem is { } problem)
            {
                return JobOutcome.Failed(problem);
            }

            documents.Add(filled.Document!);
        }

        // Nothing is archived before everything is filled: a version has all its documents or none.
        await progress.StepAsync("Menyimpan dokumen", 65, cancellationToken);
        var stored = await storage.Documents.PutAllAsync(job.Report, job.Version, documents, cancellationToken);
        var (made, warning) = await pdfs.MakeAsync(progress, stored, documents, cancellationToken);

        await progress.StepAsync("Memberi tahu penandatangan", 85, cancellationToken);
        var told = await notices.TellAsync(job.Report, job.Version, reviewed, cancellationToken);
        return JobOutcome.Done($"Selesai: {Whole(stored.Count + made)} dokumen dibuat, {told}.") with { Warning = warning };
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
