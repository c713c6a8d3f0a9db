using System.Text.Json;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Backups;

/// <summary>A row as a line: the typed JSON of the table service, its properties sorted, so that equal rows are equal lines.</summary>
internal static class RowLine
{
    internal static ReadOnlyMemory<byte> Write(TableEntity row)
    {
        var sorted = new TableEntity(row.PartitionKey, row.RowKey);
        foreach (var (name, value) in row.OrderBy(property => property.Key, StringComparer.Ordinal))
            sorted.Add(name, value);
        return TableEntityJson.Write(sorted);
    }

    internal static TableEntity Read(ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(line);
        return TableEntityJson.Read(json.RootElement);
    }
}
