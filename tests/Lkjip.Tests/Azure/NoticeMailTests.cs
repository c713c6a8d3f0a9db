using System.Net;
using Lkjip.Azure.Mail;
using Xunit;

namespace Lkjip.Tests.Azure;

public sealed class NoticeMailTests
{
    [Fact]
    public void ToMessage_Notice_SaysAllInBothForms()
    {
        var mail = Notices.Sample.ToMessage();
        string[] facts =
        [
            "Yth. Drs. MAS'UD, M.Si. <b>, Kepala Dinas Tenaga Kerja Kabupaten Blitar",
            "Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun 2022 Dinas Tenaga Kerja Kabupaten Blitar (versi 3)",
            "Rata-rata capaian kinerja", "98,71%", "Serapan anggaran", "95,30%",
            "Tanda tangan belum diperlukan",
            "Bila ada yang perlu diperbaiki, kembalikan laporan dengan catatan di halaman itu, sebelum reviu dimulai.",
            "https://lkjip.example/lkjip/laporan/blitar-disnaker/2022?t=a&b=c",
            "berlaku sampai 5 Desember 2026 pukul 09.00 WIB",
        ];

        Assert.All(facts, f => Assert.Contains(f, mail.Text, StringComparison.Ordinal));
        Assert.All(facts, f => Assert.Contains(f, WebUtility.HtmlDecode(mail.Html), StringComparison.Ordinal));
        Assert.Contains("Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun 2022", mail.Subject, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMessage_SignatureDue_AsksForItAndOnlyThen()
    {
        var read = Notices.Sample.ToMessage();
        var sign = (Notices.Sample with { Purpose = NoticeMailPurpose.Sign }).ToMessage();

        Assert.StartsWith("Pemberitahuan: ", read.Subject, StringComparison.Ordinal);
        Assert.StartsWith("Mohon tanda tangan: ", sign.Subject, StringComparison.Ordinal);
        Assert.Contains("menunggu tanda tangan", sign.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("menunggu tanda tangan", read.Text, StringComparison.Ordinal);
        Assert.Contains(">Baca dan tanda tangani</a>", sign.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMessage_ValueWithMarkup_IsEscapedInHtml()
    {
        var mail = Notices.Sample.ToMessage();

        Assert.DoesNotContain("<b>", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("?t=a&b=c", mail.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMessage_NameUnknown_GreetsThePosition()
    {
        var mail = (Notices.Sample with { Name = null }).ToMessage();

        Assert.StartsWith("Yth. Kepala Dinas Tenaga Kerja Kabupaten Blitar\r\n", mail.Text, StringComparison.Ordinal);
    }
}
