using Lkjip.Azure.Stores;

namespace Lkjip.Azure.Mail;

/// <summary>What a mail to a signatory is for, in words (maksud pemberitahuan). To add one, add its line.</summary>
/// <param name="Id">The purpose of the notice; see <see cref="Notice.Purpose"/>.</param>
/// <param name="Subject">The first words of the subject.</param>
/// <param name="Opening">What is said of the report, after its name.</param>
/// <param name="Button">The words on the link.</param>
/// <param name="Actions">What to do, one sentence each.</param>
public sealed record NoticeMailPurpose(string Id, string Subject, string Opening, string Button, IReadOnlyList<string> Actions)
{
    /// <summary>The report was handed in and can be read.</summary>
    public static NoticeMailPurpose Read { get; } = new(
        Notice.Read,
        "Pemberitahuan",
        "telah diajukan untuk direviu. Tanda tangan belum diperlukan; dokumennya sudah dapat dibaca.",
        "Baca laporan",
        [
            "Buka tautan di bawah ini dan baca dokumen laporannya.",
            "Bila ada yang perlu diperbaiki, kembalikan laporan dengan catatan di halaman itu, sebelum reviu dimulai.",
            "Setelah laporan lolos reviu, permintaan tanda tangan dikirim dengan surel tersendiri.",
        ]);

    /// <summary>A signature is asked for.</summary>
    public static NoticeMailPurpose Sign { get; } = new(
        Notice.Sign,
        "Mohon tanda tangan",
        "telah lolos reviu dan menunggu tanda tangan Bapak/Ibu.",
        "Baca dan tanda tangani",
        [
            "Buka tautan di bawah ini dan baca dokumen laporannya.",
            "Bila sudah sesuai, setujui di halaman itu; bila belum, kembalikan dengan catatan perbaikan.",
        ]);

    /// <summary>All purposes.</summary>
    public static IReadOnlyList<NoticeMailPurpose> All { get; } = [Read, Sign];
}
