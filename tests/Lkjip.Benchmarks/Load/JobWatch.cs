using System.Diagnostics;
using Lkjip.Azure.Stores;

namespace Lkjip.Benchmarks.Load;

/// <summary>Waits for jobs and tells how long each waited and took (pengamat pekerjaan).</summary>
internal sealed class JobWatch(string connection)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly StorageClients storage = StorageClients.Connect(new StorageOptions { ConnectionString = connection, NetworkTimeout = TimeSpan.FromSeconds(60) }, TimeProvider.System);

    /// <summary>Waits until all have ended, and reads them.</summary>
    /// <param name="jobs">Report and id of each.</param>
    /// <param name="limit">When to stop waiting; what has not ended by then is read as it is.</param>
    public async Task<IReadOnlyList<Job>> EndedAsync(IReadOnlyList<(ReportKey Report, string Id)> jobs, TimeSpan limit)
    {
        var waited = Stopwatch.StartNew();
        var open = new Queue<(ReportKey Report, string Id)>(jobs);
        var read = new List<Job>();
        // The oldest is done first: only the head of the line is asked for until it has ended.
        while (open.TryPeek(out var next))
        {
            var job = await storage.Jobs.FindAsync(next.Report, next.Id, CancellationToken.None);
            if (job is { Ended: true } || (job is not null && waited.Elapsed > limit))
            {
                open.Dequeue();
                read.Add(job);
            }
            else if (waited.Elapsed > limit)
            {
                open.Dequeue();
            }
            else
            {
                await Task.Delay(Pause);
            }
        }

        return read;
    }

    /// <summary>The documents of a report.</summary>
    public async Task<IReadOnlyList<byte[]>> DocumentsAsync(ReportKey report)
    {
        var documents = new List<byte[]>();
        await foreach (var document in storage.Documents.ListAsync(report, null, CancellationToken.None))
        {
            using var content = new MemoryStream();
            await using var stream = await storage.Documents.OpenAsync(document, CancellationToken.None);
            await stream.CopyToAsync(content);
            documents.Add(content.ToArray());
        }

        return documents;
    }
}
