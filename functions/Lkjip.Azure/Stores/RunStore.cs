using System.Runtime.CompilerServices;
using Azure;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The runs of regions: a head and a line for each agency, in the partition of the run (putaran).</summary>
/// <remarks>
/// The copy of a head in the list of its period is written after the head and may lag when the process dies between; every later
/// look at the run writes it again. The line among the open runs comes before the head, so that no open run is lost.
/// </remarks>
public sealed class RunStore
{
    // Longer than any request may take: an open line older than this without a run is left from a write that failed.
    private static readonly TimeSpan OrphanAge = TimeSpan.FromMinutes(10);

    private readonly TableClient table;
    private readonly TableClient index;
    private readonly FencedTable fenced;
    private readonly TimeProvider time;

    internal RunStore(TableClient table, TableClient index, TimeProvider time) =>
        (this.table, this.index, fenced, this.time) = (table, index, new(table), time);

    /// <summary>Begins a round unless it was begun before; the run as it is then, perhaps in a later round.</summary>
    /// <param name="key">The run.</param>
    /// <param name="round">The name of the round: <see cref="RunHead.Due"/>, or one from <see cref="RunHead.RoundName"/>.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<RunHead> BeginAsync(ReportKey key, string round, string by, CancellationToken cancellationToken)
    {
        while (true)
        {
            var old = await FindAsync(key, cancellationToken);
            if (old is not null && !old.MayBegin(round))
                return old;
            var begun = (old ?? new RunHead { Key = key, Round = "", Rounds = 0, State = "", By = "", BeganAt = default }) with
            {
                Round = round,
                Rounds = RunHead.NumberOf(round) ?? (old?.Rounds ?? 0) + 1,
                HadDue = round == RunHead.Due || old is { HadDue: true },
                State = RunHead.Planning,
                By = by,
                BeganAt = time.GetUtcNow(),
                PlannedAt = null,
                Reason = null,
            };
            if (await SaveAsync(begun, cancellationToken) is { } saved)
                return saved;
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>The run; null when none was begun.</summary>
    public async Task<RunHead?> FindAsync(ReportKey key, CancellationToken cancellationToken) =>
        await table.GetEntityIfExistsAsync(key.Partition, RunRow.Head, cancellationToken) is { } row ? RunRow.Read(row) : null;

    /// <summary>Writes a head that was read before; null when it has moved since.</summary>
    public async Task<RunHead?> SaveAsync(RunHead run, CancellationToken cancellationToken)
    {
        // Before the head, so that an open run is never without its line; and after it, because a sweeper may just have taken
        // away the line of the round before.
        await OpenLineAsync(run, cancellationToken);
        var moved = run with { UpdatedAt = time.GetUtcNow() };
        var row = RunRow.Write(run.Key.Partition, RunRow.Head, moved);
        if (await (run.ETag == default ? fenced.AddAsync(row, cancellationToken) : fenced.ReplaceAsync(row, run.ETag, cancellationToken)) is not { } tag)
            return null;
        await OpenLineAsync(run, cancellationToken);
        await index.UpsertEntityAsync(RunRow.Write(RunRow.PeriodPartition(run.Key.Period), run.RegionId, moved), cancellationToken);
        return moved with { ETag = tag };
    }

    /// <summary>The open runs; for the sweeper.</summary>
    /// <remarks>Reads the one partition of open runs, and clears the lines of those that have ended.</remarks>
    public async IAsyncEnumerable<RunHead> OpenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in index.QueryAsync(TableFilter.Partition(RunRow.OpenPartition), null, cancellationToken))
        {
            var run = await FindAsync(ReportKey.FromPartition(line.RowKey), cancellationToken);
            if (run is { IsOpen: true })
                yield return run;
            else if (run is not null || line.GetDateTimeOffset("Since") + OrphanAge <= time.GetUtcNow())
                await index.DeleteEntityAsync(line.PartitionKey, line.RowKey, line.ETag, cancellationToken);
        }
    }

    /// <summary>The runs of all regions for a period, by region, with the counts of the last look.</summary>
    public async IAsyncEnumerable<RunHead> ListAsync(string period, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in index.QueryAsync(TableFilter.Partition(RunRow.PeriodPartition(period)), null, cancellationToken))
            yield return RunRow.Read(row);
    }

    /// <summary>The lines by agency, after an agency when it is given.</summary>
    public async IAsyncEnumerable<RunLine> LinesAsync(ReportKey key, string? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var prefix = TableFilter.Prefix(key.Partition, RunRow.LinePrefix);
        var filter = after is null ? prefix : prefix + " and " + TableFilter.Of($"RowKey gt {RunRow.LineKey(after)}");
        await foreach (var row in table.QueryAsync(filter, null, cancellationToken))
            yield return RunRow.ReadLine(row);
    }

    /// <summary>Writes a line, whatever is there; for who plans.</summary>
    public Task PutLineAsync(ReportKey key, RunLine line, CancellationToken cancellationToken) =>
        table.UpsertEntityAsync(RunRow.WriteLine(key, line with { UpdatedAt = time.GetUtcNow() }), cancellationToken);

    /// <summary>Takes a line away: the agency has left the region.</summary>
    public Task RemoveLineAsync(ReportKey key, string agency, CancellationToken cancellationToken) =>
        table.DeleteEntityAsync(key.Partition, RunRow.LineKey(agency), ETag.All, cancellationToken);

    /// <summary>Writes a line that was read before; null when it has moved since.</summary>
    public async Task<RunLine?> ReplaceLineAsync(ReportKey key, RunLine line, CancellationToken cancellationToken)
    {
        var moved = line with { UpdatedAt = time.GetUtcNow() };
        return await fenced.ReplaceAsync(RunRow.WriteLine(key, moved), line.ETag, cancellationToken) is { } tag ? moved with { ETag = tag } : null;
    }

    private Task OpenLineAsync(RunHead run, CancellationToken cancellationToken) => run.IsOpen
        ? index.UpsertEntityAsync(RunRow.WriteOpen(run.Key, time.GetUtcNow()), cancellationToken)
        : Task.CompletedTask;
}
