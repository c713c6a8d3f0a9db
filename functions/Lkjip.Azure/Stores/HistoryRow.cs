using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>A line of the history as a row.</summary>
internal static class HistoryRow
{
    internal static TableEntity Write(string partition, HistoryEntry entry, long revision) => new(partition, Rows.Log(entry.At, revision))
    {
        { "At", entry.At },
        { "By", entry.By },
        { "What", entry.What },
        { "Version", entry.Version },
        { "State", entry.State },
        { "Reason", entry.Reason },
        { "Changes", entry.Changes },
    };

    internal static HistoryEntry Read(TableEntity row) => new(
        row.GetDateTimeOffset("At")!.Value,
        row.GetString("By")!,
        row.GetString("What")!,
        row.GetInt32("Version")!.Value,
        row.GetString("State")!,
        row.GetString("Reason"))
        {
            Changes = row.GetString("Changes"),
        };
}
