using System.Globalization;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Words;

/// <summary>What happened, in words (kalimat riwayat).</summary>
internal static class HistoryWords
{
    private static readonly Dictionary<string, Func<HistoryEntry, string>> All = new(StringComparer.Ordinal)
    {
        ["version"] = entry => $"Menyimpan data versi {entry.Version.ToString(CultureInfo.InvariantCulture)}",
        [HistoryEntry.Signed] = entry => entry.State == ReportStates.SignedOff
            ? $"Menandatangani {Behalf(entry)}; tanda tangan lengkap"
            : $"Menandatangani {Behalf(entry)}",
        [HistoryEntry.AskedToSign] = entry => $"Meminta tanda tangan {entry.Subject}",
        [HistoryEntry.LinkRevoked] = entry => $"Mencabut tautan {entry.Subject}",
        [HistoryEntry.NoticeAgain] = entry => $"Mengirim ulang surel kepada {entry.Subject} dengan tautan baru",
        [HistoryEntry.HandedBack] = entry => $"Menyerahkan laporan bertanda tangan{ByLink(entry)}, SHA-256 {entry.Subject}",
    };

    /// <summary>The sentence for a line of the history.</summary>
    public static string For(HistoryEntry entry) => All.TryGetValue(entry.What, out var words)
        ? words(entry)
        : $"Mengubah keadaan menjadi {ReportStates.Word(entry.State)}{ByLink(entry)}";

    private static string Behalf(HistoryEntry entry) => entry.Via == Signature.ByLink ? "melalui tautan" : $"sebagai {entry.Subject}";

    private static string ByLink(HistoryEntry entry) => entry.Via == Signature.ByLink ? " melalui tautan" : "";
}
