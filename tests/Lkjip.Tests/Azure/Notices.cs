using Lkjip.Azure.Mail;

namespace Lkjip.Tests.Azure;

/// <summary>Notices for tests.</summary>
internal static class Notices
{
    internal static NoticeMail Sample => new()
    {
        To = "kadis@example.go.id",
        Name = "Drs. MAS'UD, M.Si. <b>",
        Position = "Kepala Dinas Tenaga Kerja Kabupaten Blitar",
        ReportTitle = "Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun 2022",
        AgencyName = "Dinas Tenaga Kerja Kabupaten Blitar",
        Version = 3,
        KeyNumbers = [new("Rata-rata capaian kinerja", "98,71%"), new("Serapan anggaran", "95,30%")],
        Link = new Uri("https://lkjip.example/lkjip/laporan/blitar-disnaker/2022?t=a&b=c"),
        LinkValidUntil = "5 Desember 2026 pukul 09.00 WIB",
        CorrelationId = "blitar-disnaker.2022.v3.kepala",
    };
}
