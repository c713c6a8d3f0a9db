using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Backups;

/// <summary>Reads a table into a file, and what changes while it does (cadangan tabel).</summary>
/// <remarks>
/// The first pass reads all rows. Each further pass reads keys and times of all rows, so it finds what was added, changed or deleted
/// since, whatever clocks say; memory holds some 60 bytes for each row and whole only those rows that changed.
/// </remarks>
internal sealed class TableBackup(TablePart part, BackupSet set, IProgress<BackupStep> progress)
{
    private const int ProgressRows = 1000;

    private readonly string name = $"{part.Name}.jsonl.gz";
    private readonly Dictionary<UInt128, (long At, int Pass)> seen = [];
    private readonly Dictionary<UInt128, TableEntity?> changes = [];
    private (long Count, long Bytes) written;

    internal async Task ReadAllAsync(CancellationToken cancellationToken)
    {
        await using var lines = new LineWriter(set.PathOf(name));
        await foreach (var row in part.Table.QueryAsync("", null, cancellationToken))
        {
            await lines.WriteAsync(RowLine.Write(row), cancellationToken);
            seen[Mark.Of(row)] = (TimeOf(row), 1);
            if (lines.Count % ProgressRows == 0)
                progress.Report(new(part.Name, lines.Count));
        }

        written = (lines.Count, lines.Bytes);
        progress.Report(new(part.Name, lines.Count));
    }

    /// <summary>Reads what changed since the pass before; how many rows did.</summary>
    internal async Task<int> ReadChangesAsync(int pass, CancellationToken cancellationToken)
    {
        var changed = new List<(string Partition, string Row)>();
        await foreach (var row in part.Table.QueryAsync("", ["Timestamp"], cancellationToken))
        {
            var mark = Mark.Of(row);
            if (!seen.TryGetValue(mark, out var known) || known.At != TimeOf(row))
                changed.Add((row.PartitionKey, row.RowKey));
            seen[mark] = (TimeOf(row), pass);
        }

        foreach (var (partition, key) in changed)
            Keep(Mark.Of(partition, key), await part.Table.GetEntityIfExistsAsync(partition, key, cancellationToken), pass);
        var gone = seen.Where(row => row.Value.Pass != pass).Select(row => row.Key).ToList();
        foreach (var mark in gone)
            Keep(mark, null, pass);
        return changed.Count + gone.Count;
    }

    /// <summary>Puts the changes in their place.</summary>
    internal async Task<BackupPart> FinishAsync(CancellationToken cancellationToken)
    {
        if (changes.Count > 0)
            await RewriteAsync(cancellationToken);
        var file = set.PathOf(name);
        return new() { Name = part.Name, File = name, Count = written.Count, Bytes = written.Bytes, Sha256 = await BackupSet.HashAsync(file, cancellationToken) };
    }

    private async Task RewriteAsync(CancellationToken cancellationToken)
    {
        var (file, first) = (set.PathOf(name), set.PathOf($"{name}.1"));
        File.Move(file, first);
        await using (var lines = new LineWriter(file))
        {
            await foreach (var line in LineReader.ReadAsync(first, cancellationToken))
            {
                if (!changes.ContainsKey(Mark.Of(RowLine.Read(line))))
                    await lines.WriteAsync(line, cancellationToken);
            }

            foreach (var row in changes.Values.OfType<TableEntity>())
                await lines.WriteAsync(RowLine.Write(row), cancellationToken);
            written = (lines.Count, lines.Bytes);
        }

        File.Delete(first);
    }

    private void Keep(UInt128 mark, TableEntity? row, int pass)
    {
        changes[mark] = row;
        if (row is null)
            seen.Remove(mark);
        else
            seen[mark] = (TimeOf(row), pass);
    }

    private static long TimeOf(TableEntity row) => row.Timestamp?.UtcTicks ?? throw new InvalidDataException("The service gave a row without Timestamp.");
}
