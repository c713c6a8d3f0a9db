using System.Globalization;
using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.App.State;
using Lkjip.App.Verifying;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Tags;

namespace Lkjip.App.Jobs;

/// <summary>Makes all documents of a version, archives them, and tells the signatories of a report that is handed in.</summary>
/// <remarks>Harmless to repeat: documents are addressed by content, a notice is sent once for a version and signatory.</remarks>
internal sealed partial class RenderJob(
    StorageClients storage, TemplateSource templates, PdfMaker pdfs, SignatoryNotices notices, Settings settings, ILogger<RenderJob> logger) : JobKind
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
        var (reviewed, verification, broken) = await LoadAsync(job, cancellationToken);
        if (reviewed is null)
        {
            return JobOutcome.Failed(broken);
        }

        return job.Archived is { } archived
            ? await TellAsync(progress, reviewed, archived, cancellationToken)
            : await MakeAsync(progress, reviewed, verification!, cancellationToken);
    }

    private async Task<JobOutcome> MakeAsync(JobProgress progress, ReviewedReport reviewed, Verification verification, CancellationToken cancellationToken)
    {
        var job = progress.Job;
        var agency = await storage.Agencies.FindAsync(job.Report.Agency, cancellationToken);
        var sources = await templates.ForAsync(job.Report.Agency, agency, job.Template ?? agency?.Template, reviewed.Assessment, cancellationToken);
        var tags = ReportTags.For(reviewed.Assessment, reviewed.Findings, verification: verification);
        var documents = new List<NewDocument>();
        for (var i = 0; i < sources.Count; i++)
        {
            await progress.StepAsync($"Mengisi templat {sources[i].Name}", 10 + (50 * i / sources.Count), cancellationToken);
            var filled = await templates.FillAsync(sources[i], sources[i].Template.Tags(reviewed, tags, verification), cancellationToken);
            if (filled.Problem is { } problem)
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
        var (told, wait) = await NotifyAsync(job, reviewed, cancellationToken);
        return wait is { } delay
            ? JobOutcome.Later(delay, $"{Whole(archived)} dokumen dibuat; layanan surel belum dapat menerima: {told}. Dikirim nanti.")
            : JobOutcome.Done($"Selesai: {Whole(archived)} dokumen dibuat, {told}.") with { Warning = job.Warning };
    }

    // Data that cannot be read will not be readable at the next delivery either.
    private async Task<(ReviewedReport? Reviewed, Verification? Verification, string Broken)> LoadAsync(Job job, CancellationToken cancellationToken)
    {
        try
        {
            return await storage.Reports.ReadAsync(job.Report, job.Version, cancellationToken) is { } content
                ? (StoredReport.Read(job.Report, content), VerificationSeal.Of(settings.PublicUrl, job.Report, content), "")
                : (null, null, $"Laporan versi {Whole(job.Version)} tidak ada.");
        }
        catch (UnreadableReportException unreadable)
        {
            Log.Unreadable(logger, unreadable, job.Report, job.Version);
            return (null, null, $"Data tersimpan versi {Whole(job.Version)} rusak atau tidak sesuai lagi dengan bentuk data yang berlaku. Minta perangkat daerah mengirim ulang datanya.");
        }
    }

    // A draft is nobody's to sign yet.
    private async Task<(string Told, TimeSpan? Wait)> NotifyAsync(Job job, ReviewedReport reviewed, CancellationToken cancellationToken) =>
        await storage.Reports.FindAsync(job.Report, cancellationToken) is { } head && ReportStates.IsOpen(head.State)
            ? ("dari konsep, belum diajukan; penandatangan tidak diberi tahu", null)
            : await notices.TellAsync(job.Report, job.Version, reviewed, cancellationToken);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The stored data of {Report} version {Version} cannot be read.")]
        public static partial void Unreadable(ILogger logger, Exception unreadable, ReportKey report, int version);
    }
}
