using System.Globalization;
using Lkjip.App.Pages.Words;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Lists;

/// <summary>What a page shows of the history: one thing that happened, or the versions that one person stored without a long pause (baris riwayat).</summary>
/// <param name="Entries">The entries, the newest first.</param>
internal sealed record HistoryLine(IReadOnlyList<HistoryEntry> Entries)
{
    // Cells save themselves: whoever types for an hour stores many versions, and sees one line.
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    /// <summary>The newest entry.</summary>
    public HistoryEntry Entry => Entries[0];

    /// <summary>What happened.</summary>
    public string Words => Entries.Count == 1 ? HistoryWords.For(Entry)
        : string.Create(CultureInfo.InvariantCulture, $"Menyimpan data versi {Entries[^1].Version} sampai {Entry.Version}");

    /// <summary>What changed, the newest first.</summary>
    public ChangeList Changes
    {
        get
        {
            var lists = Entries.Select(ChangeList.Of).ToList();
            return new([.. lists.SelectMany(list => list.Lines)], lists.Sum(list => list.More));
        }
    }

    /// <summary>The lines of a history.</summary>
    /// <param name="history">The entries, the newest first.</param>
    public static IReadOnlyList<HistoryLine> Of(IReadOnlyList<HistoryEntry> history)
    {
        var lines = new List<List<HistoryEntry>>();
        foreach (var entry in history)
        {
            if (lines.Count > 0 && Continues(lines[^1][^1], entry))
            {
                lines[^1].Add(entry);
            }
            else
            {
                lines.Add([entry]);
            }
        }

        return [.. lines.Select(entries => new HistoryLine(entries))];
    }

    private static bool Continues(HistoryEntry later, HistoryEntry earlier) =>
        later.What == "version" && earlier.What == "version" && later.By == earlier.By && later.Reason is null && earlier.Reason is null && later.At - earlier.At < Pause;
}
