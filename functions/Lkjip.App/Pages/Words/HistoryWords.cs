using System.Globalization;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Words;

/// <summary>What happened, in words (kalimat riwayat).</summary>
internal static class HistoryWords
{
    /// <summary>The sentence for a line of the history.</summary>
    public static string For(HistoryEntry entry) => entry.What == "version"
        ? $"Menyimpan data versi {entry.Version.ToString(CultureInfo.InvariantCulture)}"
        : $"Mengubah keadaan menjadi {ReportStates.Word(entry.State)}";
}
