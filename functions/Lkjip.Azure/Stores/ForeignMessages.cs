using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>What came through the poison queue and names no job: kept to look at, never to act on (pesan asing).</summary>
public sealed partial class ForeignMessages
{
    private const string Partition = "jobs|foreign";
    private const int MostCharacters = 300;

    private readonly TableClient table;
    private readonly TimeProvider time;

    internal ForeignMessages(TableClient table, TimeProvider time) => (this.table, this.time) = (table, time);

    /// <summary>Keeps the beginning of a message.</summary>
    public Task KeepAsync(string text, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var row = new TableEntity(Partition, $"{JobLine.NewestFirst(now)}|{Guid.NewGuid():N}")
        {
            { "At", now }, { "Length", text.Length }, { "Text", Inert(text) },
        };
        return table.UpsertEntityAsync(row, cancellationToken);
    }

    /// <summary>The newest messages.</summary>
    public async Task<IReadOnlyList<ForeignMessage>> ListAsync(int most, CancellationToken cancellationToken) =>
        await table.QueryAsync(TableFilter.Partition(Partition), null, most, cancellationToken).Take(most).Select(Read).ToListAsync(cancellationToken);

    /// <summary>How many there are, counted up to <see cref="JobLists.MostCounted"/>.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken) =>
        await table.QueryAsync(TableFilter.Partition(Partition), [], cancellationToken).Take(JobLists.MostCounted).CountAsync(cancellationToken);

    /// <summary>A message by its key; null when there is none.</summary>
    public async Task<ForeignMessage?> FindAsync(string key, CancellationToken cancellationToken) =>
        Key().IsMatch(key) && await table.GetEntityIfExistsAsync(Partition, key, cancellationToken) is { } row ? Read(row) : null;

    /// <summary>Takes a message off the list.</summary>
    public Task RemoveAsync(ForeignMessage message, CancellationToken cancellationToken) =>
        table.DeleteEntityAsync(Partition, message.Key, global::Azure.ETag.All, cancellationToken);

    private static ForeignMessage Read(TableEntity row) => new(row.GetDateTimeOffset("At")!.Value, row.GetInt32("Length")!.Value, row.GetString("Text")!) { Key = row.RowKey };

    // Halves of a character pair would make a text that cannot be written as JSON.
    private static string Inert(string text) =>
        string.Concat(text.Take(MostCharacters).Select(c => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format ? ' ' : c));

    [System.Text.RegularExpressions.GeneratedRegex(@"\A[0-9]{15}\|[0-9a-f]{32}\z", System.Text.RegularExpressions.RegexOptions.None, 1000)]
    private static partial System.Text.RegularExpressions.Regex Key();
}
