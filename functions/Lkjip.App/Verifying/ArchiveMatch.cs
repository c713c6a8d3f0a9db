using System.Globalization;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Verifying;

/// <summary>What the archive of a report says of a file (hasil pemeriksaan berkas).</summary>
/// <param name="Tone">The kind of message: good, warn, bad.</param>
/// <param name="Icon">The sign.</param>
/// <param name="Title">What it is.</param>
/// <param name="Text">What that means.</param>
internal sealed record ArchiveMatch(string Tone, string Icon, string Title, string Text)
{
    /// <summary>The answer for a file.</summary>
    /// <param name="sha256">Its SHA-256.</param>
    /// <param name="version">The version that the page is about.</param>
    /// <param name="current">The version in force.</param>
    /// <param name="listed">The documents of that version now.</param>
    /// <param name="archived">Every archived document of the report with these bytes.</param>
    public static ArchiveMatch Of(
        string sha256, int version, int current, IReadOnlyList<StoredDocument> listed, IReadOnlyList<ArchivedFile> archived)
    {
        if (listed.FirstOrDefault(document => document.Sha256 == sha256) is { } genuine)
        {
            return new("good", "done", "Asli", $"Berkas ini sama persis dengan {genuine.Name}.{genuine.Extension} versi {Number(version)} dalam arsip.");
        }

        if (archived.FirstOrDefault(file => file.Version == version) is { } replaced)
        {
            return new(
                "warn", "warning", "Asli, tetapi sudah diganti",
                $"Berkas ini pernah diarsipkan sebagai {replaced.Name} versi {Number(version)}. Sesudah itu dokumen tersebut diganti dengan yang ada dalam daftar di bawah.");
        }

        return archived.MaxBy(file => file.Version) is { } other
            ? new(
                "warn", "warning", "Asli, tetapi dari versi lain",
                $"Berkas ini sama persis dengan {other.Name} versi {Number(other.Version)}, bukan versi {Number(version)}. Versi yang berlaku sekarang adalah versi {Number(current)}.")
            : new(
                "bad", "error", "Berubah",
                "Berkas ini tidak sama dengan satu pun dokumen laporan ini dalam arsip. Isinya mungkin diubah. Menyimpan ulang dengan program lain, atau memindai cetakannya, juga mengubah berkas; mintalah berkas aslinya kepada perangkat daerah.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
