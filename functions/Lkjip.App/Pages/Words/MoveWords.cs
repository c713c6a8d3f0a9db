using Lkjip.App.State;

namespace Lkjip.App.Pages.Words;

/// <summary>What the button of a move says, and what the move does (tombol perpindahan).</summary>
/// <param name="Label">The button.</param>
/// <param name="Effect">What happens then.</param>
internal sealed record MoveWords(string Label, string Effect)
{
    private static readonly Dictionary<(string? From, string To), MoveWords> All = new()
    {
        [(null, ReportStates.Submitted)] = new("Ajukan laporan", "Dokumen dibuat dan penandatangan diberi tahu."),
        [(ReportStates.Submitted, ReportStates.Submitted)] = new("Buat ulang dokumen", "Dokumen versi ini dibuat sekali lagi."),
        [(null, ReportStates.Draft)] = new("Tarik kembali", "Laporan menjadi konsep lagi dan dapat diubah."),
        [(null, ReportStates.InReview)] = new("Mulai reviu", "Laporan ditandai sedang direviu."),
        [(null, ReportStates.Returned)] = new("Kembalikan", "Laporan kembali ke perangkat daerah untuk diperbaiki."),
        [(ReportStates.SignedOff, ReportStates.Returned)] = new("Buka kembali", "Laporan dapat diubah lagi; alasannya tercatat."),
        [(ReportStates.Published, ReportStates.Returned)] = new("Buka kembali", "Laporan dapat diubah lagi; alasannya tercatat."),
        [(null, ReportStates.Approved)] = new("Setujui", "Laporan lolos reviu dan siap ditandatangani."),
        [(null, ReportStates.SignedOff)] = new("Tanda tangani", "Tanda tangan dicatat atas nama penandatangan yang mendapat giliran."),
        [(null, ReportStates.Published)] = new("Terbitkan", "Laporan ditandai sudah diterbitkan."),
    };

    /// <summary>The words for a move.</summary>
    public static MoveWords For(Move move) => All.GetValueOrDefault((move.From, move.To)) ?? All[(null, move.To)];
}
