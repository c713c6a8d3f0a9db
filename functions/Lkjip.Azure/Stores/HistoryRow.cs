using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>A line of the history as a row.</summary>
internal static class HistoryRow
{
    internal static TableEntity Write(string partition, HistoryEntry entry, long revision) => Write(partition, Rows.Log(entry.At, revision), entry);

    /// <summary>A line beside the changes of the head.</summary>
    internal static TableEntity WriteNote(string partition, HistoryEntry entry) => Write(partition, Rows.Note(entry.At), entry);

    internal static HistoryEntry Read(TableEntity row) => new(
        row.GetDateTimeOffset("At")!.Value,
        row.GetString("By")!,
        row.GetString("What")!,
        row.GetInt32("Version")!.Value,
        row.GetString("State")!,
        row.GetString("Reason"))
    {
        Subject = row.GetString("Subject"),
        Via = row.GetString("Via"),
        Changes = row.GetString("Changes"),
    };

    private static TableEntity Write(string partition, string row, HistoryEntry entry) => new(partition, row)
    {
        { "At", entry.At },
        { "By", entry.By },
        { "What", entry.What },
        { "Version", entry.Version },
        { "State", entry.State },
        { "Reason", entry.Reason },
        { "Subject", entry.Subject },
        { "Via", entry.Via },
        { "Changes", entry.Changes },
    };
}
