using System.Globalization;
using Lkjip.App.Documents;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags;

namespace Lkjip.App.Jobs;

/// <summary>Makes all documents of a version, archives them, and tells the signatories.</summary>
/// <remarks>Harmless to repeat: documents are addressed by content, a notice is sent once for a version and signatory.</remarks>
internal sealed class RenderJob(StorageClients storage, TemplateFolder templates, PdfMaker pdfs, SignatoryNotices notices) : JobKind
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
        if (await StoredReport.LoadAsync(storage, job.Report, job.Version, cancellationToken) is not { } reviewed)
        {
            return JobOutcome.Failed($"Laporan versi {Whole(job.Version)} tidak ada.");
        }

        return job.Archived is { } archived
            ? await TellAsync(progress, reviewed, archived, cancellationToken)
            : await MakeAsync(progress, reviewed, cancellationToken);
    }

    private async Task<JobOutcome> MakeAsync(JobProgress progress, ReviewedReport reviewed, CancellationToken cancellationToken)
    {
        var job = progress.Job;
        var agency = await storage.Agencies.FindAsync(job.Report.Agency, cancellationToken);
        var sources = templates.For(job.Template ?? agency?.Template, reviewed.Assessment);
        var tags = ReportTags.For(reviewed.Assessment, reviewed.Findings);
        var documents = new List<NewDocument>();
        for (var i = 0; i < sources.Count; i++)
        {
            await progress.StepAsync($"Mengisi templat {sources[i].File}", 10 + (50 * i / sources.Count), cancellationToken);
            if (templates.Fill(sources[i], sources[i].Tags(reviewed, tags)) is var filled && filled.Problem is { } problem)
            {
                return JobOutcome.Failed(problem);
            }

            documents.Add(filled.Document!);
        }

        // Nothing is archived before everything is filled: a version has all its documents or none.
        await progress.StepAsync("Menyimpan dokumen", 65, cancellationToken);
        var stored = await storage.Documents.PutAllAsync(job.Report, job.Version, documents, cancellationToken);
        var (made, warning) = await pdfs.MakeAsync(progress, stored, documents, cancellationToken);
        await progress.ArchivedAsync(stored.Count + made, warning, cancellationToken);
        return await TellAsync(progress, reviewed, stored.Count + made, cancellationToken);
    }

    private async Task<JobOutcome> TellAsync(JobProgress progress, ReviewedReport reviewed, int archived, CancellationToken cancellationToken)
    {
        var job = progress.Job;
        await progress.StepAsync("Memberi tahu penandatangan", 85, cancellationToken);
        var (told, wait) = await notices.SendAsync(job.Report, job.Version, reviewed, cancellationToken);
        return wait is { } delay
            ? JobOutcome.Later(delay, $"{Whole(archived)} dokumen dibuat; layanan surel belum dapat menerima: {told}. Dikirim nanti.")
            : JobOutcome.Done($"Selesai: {Whole(archived)} dokumen dibuat, {told}.") with { Warning = job.Warning };
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
