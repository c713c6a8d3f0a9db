using System.Collections;
using Azure;

namespace Lkjip.Azure.Tables;

/// <summary>A row of a table: two keys and named values (entitas tabel).</summary>
/// <remarks>
/// Values are string, int, long, bool, DateTimeOffset, byte[], and double or Guid in rows that somebody else wrote.
/// There is no decimal type: rupiah are long, other numbers invariant text. A null value is not stored.
/// Limits: <see href="https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model">1 MiB
/// and 252 properties a row, 64 KiB a property</see>.
/// </remarks>
public sealed class TableEntity(string partitionKey, string rowKey) : IEnumerable<KeyValuePair<string, object>>
{
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);

    /// <summary>The partition, the reach of a transaction.</summary>
    public string PartitionKey { get; } = partitionKey;

    /// <summary>The key within the partition.</summary>
    public string RowKey { get; } = rowKey;

    /// <summary>The entity tag of the row as read; empty for a new one.</summary>
    public ETag ETag { get; internal set; }

    /// <summary>When the service last wrote the row; null for a new one.</summary>
    public DateTimeOffset? Timestamp { get; internal set; }

    /// <summary>A value by name; null when there is none. Setting null removes it.</summary>
    public object? this[string name]
    {
        get => values.GetValueOrDefault(name);
        set
        {
            if (value is null)
                values.Remove(name);
            else
                values[name] = value;
        }
    }

    /// <summary>Adds a value, for collection initializers; null adds nothing.</summary>
    public void Add(string name, object? value) => this[name] = value;

    /// <summary>A text; null when there is none.</summary>
    public string? GetString(string name) => this[name] as string;

    /// <summary>A 32-bit number; null when there is none.</summary>
    public int? GetInt32(string name) => this[name] as int?;

    /// <summary>A 64-bit number; null when there is none.</summary>
    public long? GetInt64(string name) => this[name] as long?;

    /// <summary>True or false; null when there is none.</summary>
    public bool? GetBoolean(string name) => this[name] as bool?;

    /// <summary>A time; null when there is none.</summary>
    public DateTimeOffset? GetDateTimeOffset(string name) => this[name] as DateTimeOffset?;

    /// <summary>Bytes; null when there are none.</summary>
    public byte[]? GetBinary(string name) => this[name] as byte[];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
