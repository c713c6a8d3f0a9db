using Lkjip.App.Documents;
using Lkjip.App.Hosting;
using Lkjip.Azure.Pdf;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Makes PDFs of the Word documents of a job where a converter is set, and archives them beside these.</summary>
/// <remarks>A PDF that is not made never fails the job. One that was made from the same bytes before is not made again.</remarks>
internal sealed partial class PdfMaker(
    StorageClients storage, PdfConverters converters, Settings settings, TimeProvider time, ILogger<PdfMaker> logger)
{
    private const string ContentType = "application/pdf";

    /// <summary>Makes what is missing.</summary>
    /// <param name="progress">The job, for its steps.</param>
    /// <param name="stored">The documents as archived.</param>
    /// <param name="documents">The same documents, with their bytes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>How many PDFs there are, and what did not work in Indonesian; null for nothing.</returns>
    public async Task<(int Count, string? Warning)> MakeAsync(
        JobProgress progress, IReadOnlyList<StoredDocument> stored, IReadOnlyList<NewDocument> documents, CancellationToken cancellationToken)
    {
        if (converters.Set is not { } converter)
        {
            return (0, null);
        }

        var (job, until, count, warnings) = (progress.Job, time.GetUtcNow() + settings.Pdf.TimeLimit, 0, new List<string>());
        var made = await MadeBeforeAsync(job, cancellationToken);
        foreach (var (described, document) in stored.Zip(documents).Where(pair => pair.Second.Extension == "docx"))
        {
            var name = $"{document.Name}.{document.Extension}";
            if (!made.Contains((document.Name, described.Sha256)))
            {
                await progress.StepAsync($"Mengubah ke PDF: {name}", 75, cancellationToken);
                var result = await ConvertAsync(converter, document, until - time.GetUtcNow(), cancellationToken);
                Say(name, job, result);
                if (result.Outcome != PdfOutcome.Made)
                {
                    warnings.Add(PdfWords.For(name, result, settings.Pdf.TimeLimit));
                    continue;
                }

                var pdf = new NewDocument(document.Name, "pdf", ContentType, result.Content) { Source = described.Sha256 };
                await storage.Documents.PutAsync(job.Report, job.Version, pdf, cancellationToken);
            }

            count++;
        }

        return (count, warnings.Count == 0 ? null : string.Join(' ', warnings));
    }

    private async Task<HashSet<(string Name, string? Source)>> MadeBeforeAsync(Job job, CancellationToken cancellationToken) =>
        await storage.Documents.ListAsync(job.Report, job.Version, cancellationToken)
            .Where(document => document.Extension == "pdf").Select(document => (document.Name, document.Source)).ToHashSetAsync(cancellationToken: cancellationToken);

    private static Task<PdfResult> ConvertAsync(IPdfConverter converter, NewDocument document, TimeSpan left, CancellationToken cancellationToken) =>
        left > TimeSpan.Zero
            ? converter.ConvertAsync(new PdfSource(document.Extension, document.ContentType, document.Content), left, cancellationToken)
            : Task.FromResult(new PdfResult(PdfOutcome.TimedOut));

    private void Say(string name, Job job, PdfResult result)
    {
        Log.Converted(logger, name, job.Report, job.Version, result.Outcome, result.Reason ?? "");
        if (result.Leftover is { } leftover)
        {
            Log.Left(logger, name, job.Report, leftover);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "The PDF of {Document} of {Report} version {Version} ended: {Outcome}. {Reason}")]
        public static partial void Converted(ILogger logger, string document, ReportKey report, int version, PdfOutcome outcome, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "For the PDF of {Document} of {Report} a file was left behind: {Leftover}. Delete it by hand.")]
        public static partial void Left(ILogger logger, string document, ReportKey report, string leftover);
    }
}
