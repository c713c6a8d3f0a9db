using System.Globalization;
using System.Runtime.CompilerServices;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The audit trail: lines are added, never changed, never deleted (jejak audit).</summary>
/// <remarks>
/// A partition is a month; within it the newest line is first. A line that could not be written stops the change it is about, so
/// that there is no change without its line.
/// </remarks>
public sealed class AuditStore
{
    /// <summary>The most characters of a before or an after that are kept; of more, only the beginning.</summary>
    public const int LongestState = 28_000;

    private const int LongestText = 4_000;

    private readonly TableClient table;

    internal AuditStore(TableClient table) => this.table = table;

    /// <summary>Adds a line.</summary>
    public async Task AddAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        // The pipeline may repeat the request; its second answer "exists" is then about the line it wrote itself.
        await table.AddEntityAsync(ToRow(entry), cancellationToken);
    }

    /// <summary>The lines of a month, newest first.</summary>
    /// <param name="month">A day of the month in UTC.</param>
    /// <param name="after">The key of the line after which the list goes on; null for the beginning.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<AuditEntry> ListAsync(
        DateOnly month, string? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = after is null
            ? TableFilter.Partition(Partition(month))
            : TableFilter.Of($"PartitionKey eq {Partition(month)} and RowKey gt {after}");
        await foreach (var row in table.QueryAsync(filter, null, cancellationToken))
            yield return FromRow(row);
    }

    private static string Partition(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string NewKey(DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks:D19}-{Guid.NewGuid():N}");

    private static TableEntity ToRow(AuditEntry entry) => new(Partition(DateOnly.FromDateTime(entry.At.UtcDateTime)), NewKey(entry.At))
    {
        { "At", entry.At },
        { "By", entry.By },
        { "What", entry.What },
        { "Target", entry.Target },
        { "Before", Bounded(entry.Before, LongestState) },
        { "After", Bounded(entry.After, LongestState) },
        { "Reason", Bounded(entry.Reason, LongestText) },
    };

    private static AuditEntry FromRow(TableEntity row) =>
        new(row.GetDateTimeOffset("At")!.Value, row.GetString("By")!, row.GetString("What")!, row.GetString("Target")!)
        {
            Before = row.GetString("Before"),
            After = row.GetString("After"),
            Reason = row.GetString("Reason"),
            Key = row.RowKey,
        };

    private static string? Bounded(string? text, int longest) => text is null || text.Length <= longest
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"{text[..longest]}… ({text.Length})");
}
