using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Azure;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The reports: heads, immutable versions and history (laporan, versi, riwayat).</summary>
/// <remarks>
/// Every change is one transaction on the partition of the report, fenced by the entity tag of the head row: head, version,
/// kept answer, job and history are written together or not at all.
/// </remarks>
public sealed class ReportStore
{
    /// <summary>The most a version may have after compression, in bytes (some 20 MB of usual JSON).</summary>
    public const int MaxCompressedBytes = VersionRows.MaxStored;

    private readonly TableClient table;
    private readonly FencedTable fenced;
    private readonly RegionIndex index;
    private readonly JobStore jobs;
    private readonly TimeProvider time;

    internal ReportStore(TableClient table, TableClient index, JobStore jobs, TimeProvider time) =>
        (this.table, fenced, this.index, this.jobs, this.time) = (table, new(table), new(index), jobs, time);

    /// <summary>The head of a report; null when there is none.</summary>
    public async Task<ReportHead?> FindAsync(ReportKey key, CancellationToken cancellationToken) =>
        await HeadAsync(key, cancellationToken) is { } row ? HeadRow.Read(row) : null;

    /// <summary>Stores a new version: creates the report, or replaces the version whose tag is shown.</summary>
    public async Task<WriteResult> SaveAsync(ReportKey key, ReportWrite write, CancellationToken cancellationToken)
    {
        var sha256 = Rows.Sha256(write.Content.Span);
        var stored = VersionRows.Compress(write.Content.Span);
        if (stored.Length > MaxCompressedBytes)
            return new(WriteOutcome.TooLarge, null);
        return await WriteAsync(key, new Step(write.IfMatch, write.IdempotencyKey, $"version {sha256}", old =>
        {
            var now = time.GetUtcNow();
            var head = NewHead(key, write, (old?.Version ?? 0) + 1, now);
            var version = new ReportContent(head.Version, write.Content, sha256, write.By, now);
            return new Plan(head, new(now, write.By, "version", head.Version, write.State, write.Reason) { Changes = write.Changes }, VersionRows.Write(key.Partition, version, stored), null);
        }), cancellationToken);
    }

    /// <summary>Moves a report to another state and writes the job this causes, in one transaction.</summary>
    /// <remarks>The message for the job is sent by the caller afterwards; when that fails, the sweeper finds the job.</remarks>
    public async Task<WriteResult> ChangeAsync(ReportKey key, ReportChange change, CancellationToken cancellationToken)
    {
        // The job follows from the move; a repeat comes when the move is over and cannot name it.
        var fingerprint = JsonSerializer.Serialize(new { To = change.Asked ?? change.To, change.Reason });
        return await WriteAsync(key, new Step(change.IfMatch, change.IdempotencyKey, $"change {fingerprint}", old =>
        {
            var now = time.GetUtcNow();
            var head = old! with { State = change.To, Facts = change.Facts ?? old.Facts, UpdatedBy = change.By, UpdatedAt = now };
            var job = change.Job is { } asked ? JobRow.New(key, head.Version, asked, change.By, now) : null;
            var entry = new HistoryEntry(now, change.By, change.What ?? change.To, head.Version, change.To, change.Reason) { Subject = change.Subject, Via = change.Via };
            return new Plan(head, entry, [], job) { Review = change.Review, Signatures = change.Signatures };
        }), cancellationToken);
    }

    /// <summary>A version of a report; null when there is none.</summary>
    public Task<ReportContent?> ReadAsync(ReportKey key, int version, CancellationToken cancellationToken) =>
        VersionRows.ReadAsync(table, key.Partition, version, cancellationToken);

    /// <summary>The history, oldest first.</summary>
    public async IAsyncEnumerable<HistoryEntry> HistoryAsync(ReportKey key, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(TableFilter.Prefix(key.Partition, "log-"), null, cancellationToken))
            yield return HistoryRow.Read(row);
    }

    /// <summary>The reports of an agency, by period.</summary>
    public async IAsyncEnumerable<ReportHead> ListAsync(string agency, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A range over the few partitions of one agency, not over the table.
        var prefix = $"{agency}|";
        var filter = TableFilter.Of($"PartitionKey ge {prefix} and PartitionKey lt {TableFilter.After(prefix)} and RowKey eq {Rows.Head}");
        await foreach (var row in table.QueryAsync(filter, null, cancellationToken))
            yield return HeadRow.Read(row);
    }

    /// <summary>The reports of all agencies of a region in a period, by agency, from the index.</summary>
    public IAsyncEnumerable<ReportHead> ListRegionAsync(string regionId, string period, CancellationToken cancellationToken) =>
        index.ListAsync(regionId, period, cancellationToken);

    /// <summary>Writes the line of a report in the index of its region again.</summary>
    public async Task ReindexAsync(ReportKey key, CancellationToken cancellationToken)
    {
        if (await HeadAsync(key, cancellationToken) is { } row)
            await index.PutAsync(HeadRow.Read(row), HeadRow.Revision(row), cancellationToken);
    }

    private async Task<WriteResult> WriteAsync(ReportKey key, Step step, CancellationToken cancellationToken)
    {
        // The head first, then the kept answer: a head that is stale for this request is then never seen without its answer.
        var old = await HeadAsync(key, cancellationToken);
        if (await FirstAnswerAsync(key, step, cancellationToken) is { } first)
            return first;
        var oldHead = old is null ? null : HeadRow.Read(old);
        if (oldHead?.Tag != step.IfMatch)
            return new(oldHead is null ? WriteOutcome.Missing : WriteOutcome.Stale, oldHead);
        var plan = Tagged(step.Plan(oldHead), old);
        var result = new WriteResult(old is null ? WriteOutcome.Created : WriteOutcome.Replaced, plan.Head, plan.Job?.Id);
        if (!await SubmitAsync(key, step, plan, old, result, cancellationToken))
            return await FirstAnswerAsync(key, step, cancellationToken) ?? new(WriteOutcome.Stale, await FindAsync(key, cancellationToken));
        await IndexAsync(plan, oldHead, cancellationToken);
        return result;
    }

    private async Task<bool> SubmitAsync(
        ReportKey key, Step step, Plan plan, TableEntity? old, WriteResult result, CancellationToken cancellationToken)
    {
        var head = HeadRow.Write(key.Partition, Rows.Head, plan.Head, plan.Revision);
        List<TableTransactionAction> actions =
        [
            old is null ? TableTransactionAction.Add(head) : TableTransactionAction.Update(head, old.ETag, TableUpdateMode.Replace),
            .. plan.VersionRows.Select(TableTransactionAction.Add),
            TableTransactionAction.Add(HistoryRow.Write(key.Partition, plan.Entry, plan.Revision)),
        ];
        if (step.IdempotencyKey is { } idempotency)
            actions.Add(TableTransactionAction.Add(IdempotencyRow.Write(idempotency, step.Fingerprint, head, result)));
        if (plan.Review is { } review)
            actions.Add(ReviewAction(key, review));
        // The head fences them too: only one of two changes at once can bring its own.
        actions.AddRange(plan.Signatures.Select(signature => TableTransactionAction.Upsert(SignatureRow.Write(key.Partition, signature))));
        if (plan.Job is null)
            return await fenced.SubmitAsync(actions, cancellationToken);
        actions.Add(TableTransactionAction.Add(JobRow.Write(plan.Job)));
        // The line of open jobs comes first: a line without a job is swept away, a job without a line would be lost.
        await jobs.OpenAsync(plan.Job, cancellationToken);
        return await fenced.SubmitAsync(actions, cancellationToken);
    }

    private static TableTransactionAction ReviewAction(ReportKey key, ReviewWrite review)
    {
        var row = ReviewRow.Write(key.Partition, review);
        return review.Replaces ? TableTransactionAction.Update(row, review.Before!.ETag, TableUpdateMode.Replace) : TableTransactionAction.Add(row);
    }

    private async Task<WriteResult?> FirstAnswerAsync(ReportKey key, Step step, CancellationToken cancellationToken)
    {
        if (step.IdempotencyKey is not { } idempotency)
            return null;
        var row = await table.GetEntityIfExistsAsync(key.Partition, Rows.Idempotency(idempotency), cancellationToken);
        if (row is null)
            return null;
        await ReindexAsync(key, cancellationToken);
        return IdempotencyRow.Read(row, step.Fingerprint);
    }

    private async Task IndexAsync(Plan plan, ReportHead? old, CancellationToken cancellationToken)
    {
        await index.PutAsync(plan.Head, plan.Revision, cancellationToken);
        if (old is not null && old.Names.RegionId != plan.Head.Names.RegionId)
            await index.RemoveAsync(old, cancellationToken);
    }

    private Task<TableEntity?> HeadAsync(ReportKey key, CancellationToken cancellationToken) =>
        table.GetEntityIfExistsAsync(key.Partition, Rows.Head, cancellationToken);

    private static ReportHead NewHead(ReportKey key, ReportWrite write, int version, DateTimeOffset now) => new()
    {
        Key = key,
        State = write.State,
        Version = version,
        Tag = "",
        Names = write.Names,
        Facts = write.Facts,
        UpdatedBy = write.By,
        UpdatedAt = now,
    };

    // The tag is known before the write, so that the kept answer can hold it; the time keeps it from ever coming back.
    private static Plan Tagged(Plan plan, TableEntity? old)
    {
        var revision = old is null ? 1 : HeadRow.Revision(old) + 1;
        var seed = FormattableString.Invariant($"{plan.Head.Key}|{revision}|{plan.Head.State}|{plan.Head.UpdatedAt.UtcTicks}|{plan.Head.UpdatedBy}");
        var tag = FormattableString.Invariant($"{revision}-{Rows.Sha256(Encoding.UTF8.GetBytes(seed))[..12]}");
        return plan with { Head = plan.Head with { Tag = tag }, Revision = revision };
    }

    private sealed record Step(string? IfMatch, string? IdempotencyKey, string Fingerprint, Func<ReportHead?, Plan> Plan);

    private sealed record Plan(ReportHead Head, HistoryEntry Entry, IReadOnlyList<TableEntity> VersionRows, Job? Job)
    {
        internal long Revision { get; init; }

        internal ReviewWrite? Review { get; init; }

        internal IReadOnlyList<Signature> Signatures { get; init; } = [];
    }
}
