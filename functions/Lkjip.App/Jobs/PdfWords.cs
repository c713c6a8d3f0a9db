using System.Globalization;
using Lkjip.Azure.Pdf;

namespace Lkjip.App.Jobs;

/// <summary>Why there is no PDF and what to do, in words (sebab PDF tidak ada).</summary>
internal static class PdfWords
{
    private const string Again = "Dokumen lainnya lengkap. Pilih \"Buat ulang dokumen\" untuk mencoba lagi";

    /// <summary>The words for a document without PDF.</summary>
    /// <param name="document">Its name: "laporan.docx".</param>
    /// <param name="result">What became of the conversion.</param>
    /// <param name="limit">How long it was allowed to take.</param>
    public static string For(string document, PdfResult result, TimeSpan limit) => $"PDF dari {document} tidak dibuat: {result.Outcome switch
    {
        PdfOutcome.TooLarge => $"berkasnya terlalu besar untuk diubah. Dokumen lainnya lengkap. Perkecil foto di dalamnya, lalu ajukan lagi.",
        PdfOutcome.TimedOut => $"belum selesai dalam {limit.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} detik. {Again}.",
        PdfOutcome.Busy => $"layanan pengubah PDF sedang sibuk. {Again} beberapa menit lagi.",
        PdfOutcome.Refused => $"pengubah PDF menolak berkasnya{Said(result)}. Dokumen lainnya lengkap. Buka berkas itu di Word dan simpan sebagai PDF, dan sampaikan kepada administrator.",
        _ => $"pengubah PDF tidak dapat dipakai{Said(result)}. {Again} setelah administrator memeriksa pengaturan PDF.",
    }}";

    private static string Said(PdfResult result) => result.Reason is { Length: > 0 } reason ? $" ({reason.TrimEnd('.')})" : "";
}
