using System.Globalization;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Signing;

/// <summary>What a signatory's link can be good for, in the order in which it is looked for; the first that applies counts. To add one, add its line.</summary>
internal static class LinkStandings
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<LinkStanding> All { get; } =
    [
        new("superseded", r => r.Head.Version != r.Link.Version, "warn", "warning", "Versi ini sudah diganti",
            r => $"Laporan sekarang versi {Number(r.Head.Version)}; yang tampil di bawah adalah versi {Number(r.Link.Version)}. Tunggu surel untuk versi yang baru."),
        new("signed", r => r.Own?.Signature is not null && r.Head.State == ReportStates.Approved, "good", "signedOff", "Anda sudah menandatangani",
            r => $"Tercatat {LocalTime.InWords(r.Own!.Signature!.At)}. Berikutnya menunggu tanda tangan {r.Order.Next?.Name}."),
        new("complete", r => r.Head.State is ReportStates.SignedOff or ReportStates.Published, "good", "signedOff", "Tanda tangan sudah lengkap",
            r => r.Own?.Signature is { } own ? $"Tanda tangan Anda tercatat {LocalTime.InWords(own.At)}. Tidak ada yang perlu dilakukan lagi." : "Tidak ada yang perlu dilakukan lagi."),
        new("returned", r => ReportStates.IsOpen(r.Head.State), "warn", "returned", "Laporan sedang diperbaiki",
            _ => "Laporan dikembalikan kepada perangkat daerah. Setelah diperbaiki dan lolos reviu lagi, Anda menerima surel baru."),
        new("readOpen", r => r is { Link.Purpose: Notice.Read, Head.State: ReportStates.Submitted }, "plain", "mail", "Untuk dibaca; belum perlu ditandatangani",
            _ => "Laporan sudah diajukan dan akan direviu. Bila ada yang perlu diperbaiki, kembalikan dengan catatan di bagian bawah halaman ini.") { MayReturn = true },
        new("readOnly", r => r.Link.Purpose == Notice.Read && r.Head.State == ReportStates.Approved, "plain", "mail", "Tautan ini hanya untuk membaca",
            _ => "Laporan sudah lolos reviu. Permintaan tanda tangan dikirim dengan surel tersendiri ketika giliran Anda; pakai tautan dalam surel itu."),
        new("inReview", r => r.Head.State != ReportStates.Approved, "plain", "inReview", "Laporan belum dapat ditandatangani",
            r => $"Laporan berkeadaan {ReportStates.Word(r.Head.State)}. Setelah lolos reviu, permintaan tanda tangan dikirim dengan surel."),
        new("changed", r => SignedDocuments.MainOf(r.Documents)?.Sha256 != (r.Link.Document.Length == 0 ? null : r.Link.Document), "warn", "warning",
            "Dokumennya sudah berubah", _ => "Dokumen laporan dibuat ulang setelah surel ini dikirim. Minta tautan baru kepada perangkat daerah, supaya yang Anda tanda tangani adalah dokumen yang Anda baca."),
        new("waiting", r => r.Order.Next?.Signer.Id != r.Link.Signatory, "plain", "clock", "Belum giliran Anda",
            r => $"Tanda tangan {r.Order.Next?.Name} didahulukan. Setelah itu Anda menerima surel permintaan; sementara ini laporan dapat dibaca."),
        new("open", _ => true, "job", "signedOff", "Menunggu tanda tangan Anda",
            _ => "Baca dokumennya, lalu setujui di bagian bawah halaman ini, atau kembalikan dengan catatan.") { MaySign = true, MayReturn = true },
    ];

    /// <summary>What a link is good for now.</summary>
    public static LinkStanding Of(LinkedReport report) => All.First(standing => standing.Applies(report));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
