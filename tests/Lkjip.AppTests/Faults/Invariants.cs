using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Storage.Blobs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Faults;

/// <summary>What must hold of a report whatever went wrong, read with clean clients.</summary>
internal sealed class Invariants(StorageClients clean, StorageOptions options, Place place, Acknowledged said, IReadOnlyList<string> mails)
{
    private readonly List<string> violations = [];

    public async Task<IReadOnlyList<string>> CheckAsync()
    {
        var head = (await clean.Reports.FindAsync(place.Key, CancellationToken.None))!;
        await VersionsAsync(head);
        await DocumentsAsync();
        await MailsAsync();
        await HistoryAsync(head);
        await IndexAsync(head);
        await JobsAsync();
        return violations;
    }

    /// <summary>Everything that a rerun must leave as it is.</summary>
    public async Task<string> SnapshotAsync()
    {
        var text = new StringBuilder();
        var head = (await clean.Reports.FindAsync(place.Key, CancellationToken.None))!;
        text.AppendLine(CultureInfo.InvariantCulture, $"{head.Tag} {head.State} {head.Version}");
        await foreach (var document in clean.Documents.ListAsync(place.Key, null, CancellationToken.None))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{document.Version} {document.Name}.{document.Extension} {document.Sha256}");
        }

        await foreach (var notice in clean.Notices.ListAsync(place.Key, null, CancellationToken.None))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{notice.CorrelationId} {notice.State} {notice.Attempts}");
        }

        await foreach (var job in clean.Jobs.ListAsync(place.Key, CancellationToken.None))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{job.Id} {job.State} {job.Attempts} {job.UpdatedAt:O}");
        }

        await foreach (var entry in clean.Reports.HistoryAsync(place.Key, CancellationToken.None))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{entry.At:O} {entry.What} {entry.Version}");
        }

        return text.ToString();
    }

    private async Task VersionsAsync(ReportHead head)
    {
        Require(head.Version == said.Versions.Keys.Max(), $"the head has version {head.Version}, acknowledged was {said.Versions.Keys.Max()}");
        foreach (var (version, content) in said.Versions)
        {
            var stored = await clean.Reports.ReadAsync(place.Key, version, CancellationToken.None);
            Require(stored is not null && Encoding.UTF8.GetString(stored.Content.Span) == content, $"version {version} is not what was acknowledged");
        }
    }

    private async Task DocumentsAsync()
    {
        var container = new BlobContainerClient(options.ConnectionString, options.Names.Documents);
        var rows = await clean.Documents.ListAsync(place.Key, null, CancellationToken.None).ToListAsync();
        foreach (var version in rows.Select(row => row.Version).Distinct())
        {
            var names = rows.Where(row => row.Version == version).Select(row => $"{row.Name}.{row.Extension}").ToList();
            Require(names.Order(StringComparer.Ordinal).SequenceEqual(["buku-kerja.xlsx", "laporan.docx"]), $"version {version} has {string.Join(", ", names)}");
        }

        foreach (var row in rows)
        {
            var blob = container.GetBlobClient(row.BlobName);
            var bytes = await blob.ExistsAsync() ? (await blob.DownloadContentAsync()).Value.Content.ToArray() : [];
            Require(Convert.ToHexStringLower(SHA256.HashData(bytes)) == row.Sha256, $"{row.BlobName} is not what its row says");
        }
    }

    private async Task MailsAsync()
    {
        await foreach (var notice in clean.Notices.ListAsync(place.Key, null, CancellationToken.None))
        {
            var count = mails.Count(mail => mail == notice.CorrelationId);
            var expected = notice.State switch
            {
                Notice.Sent => count == 1,
                Notice.Unknown => count <= 1,
                Notice.Refused => count == 0,
                _ => false,
            };
            Require(expected, $"{notice.CorrelationId} is {notice.State} and {count} mails were accepted");
        }

        var strangers = mails.Distinct(StringComparer.Ordinal).Count(mail => !mail.StartsWith($"{place.Agency}.", StringComparison.Ordinal));
        Require(strangers == 0, "a mail for another agency");
    }

    private async Task HistoryAsync(ReportHead head)
    {
        var all = await clean.Reports.HistoryAsync(place.Key, CancellationToken.None).ToListAsync();
        // A line that somebody was asked to sign stands beside the changes of the head.
        var entries = all.Where(entry => entry.What != HistoryEntry.AskedToSign).ToList();
        Require(all.Except(entries).All(entry => entry.State == ReportStates.Approved), "asked to sign a report that is not approved");
        Require(head.Tag.StartsWith($"{entries.Count.ToString(CultureInfo.InvariantCulture)}-", StringComparison.Ordinal), $"{entries.Count} history lines, tag {head.Tag}");
        var (state, version) = (ReportStates.Draft, 0);
        foreach (var entry in entries)
        {
            var moved = entry.What != "version";
            Require(moved ? Moves.Find(state, entry.What) is not null : entry.State == state, $"history: {state} to {entry.What} {entry.State}");
            Require(entry.Version == (moved ? version : version + 1), $"history: version {entry.Version} after {version}");
            (state, version) = (entry.State, entry.Version);
        }

        Require((state, version) == (head.State, head.Version), $"history ends in {state} v{version}, the head is {head.State} v{head.Version}");
        var moves = entries.Where(entry => entry.What != "version").Select(entry => entry.What).ToList();
        Require(moves.SequenceEqual(said.Moves), $"moved {string.Join(", ", moves)}; acknowledged {string.Join(", ", said.Moves)}");
    }

    private async Task IndexAsync(ReportHead head)
    {
        var line = await clean.Reports.ListRegionAsync("blitar", Place.Period, CancellationToken.None).SingleOrDefaultAsync(other => other.Key == place.Key);
        Require(line is not null && (line.Tag, line.State, line.Version) == (head.Tag, head.State, head.Version), $"index: {line?.Tag} {line?.State}, head: {head.Tag} {head.State}");
    }

    private async Task JobsAsync()
    {
        var jobs = await clean.Jobs.ListAsync(place.Key, CancellationToken.None).ToListAsync();
        foreach (var job in jobs)
        {
            Require(job.Ended, $"job {job.Id} is {job.State}: {job.Message}");
            Require(job.State != Job.Failed, $"job {job.Id} failed: {job.Message}");
        }

        foreach (var id in said.Jobs.Where(id => !jobs.Exists(job => job.Id == id)))
        {
            violations.Add($"the acknowledged job {id} is not there");
        }

        Require((await clean.JobLists.OpenAsync(null, 100, CancellationToken.None)).Jobs.Count == 0, "open jobs are listed");
    }

    private void Require(bool holds, string violation)
    {
        if (!holds)
        {
            violations.Add(violation);
        }
    }
}
