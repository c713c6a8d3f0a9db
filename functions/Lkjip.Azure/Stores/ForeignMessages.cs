using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>What came through the poison queue and names no job: kept to look at, never to act on (pesan asing).</summary>
public sealed class ForeignMessages
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

    private static ForeignMessage Read(TableEntity row) => new(row.GetDateTimeOffset("At")!.Value, row.GetInt32("Length")!.Value, row.GetString("Text")!);

    // Halves of a character pair would make a text that cannot be written as JSON.
    private static string Inert(string text) =>
        string.Concat(text.Take(MostCharacters).Select(c => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format ? ' ' : c));
}
