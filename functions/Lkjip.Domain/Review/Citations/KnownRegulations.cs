namespace Lkjip.Domain.Review.Citations;

/// <summary>The national regulations that performance reports cite most, as published (daftar peraturan).</summary>
/// <remarks>
/// Configurable: facts of the law, not of the program. When a law is made or repealed, its line changes. A regulation that is not in the
/// list is not judged.
/// </remarks>
internal static class KnownRegulations
{
    private const string Law = "undang undang";
    private const string Government = "peraturan pemerintah";
    private const string President = "peraturan presiden";
    private const string Home = "peraturan menteri dalam negeri";
    private const string Apparatus = "peraturan menteri pendayagunaan aparatur";

    public static IReadOnlyList<KnownRegulation> All { get; } =
    [
        new(Law, "28", 1999, "Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme"),
        new(Law, "17", 2003, "Keuangan Negara"),
        new(Law, "1", 2004, "Perbendaharaan Negara"),
        new(Law, "25", 2004, "Sistem Perencanaan Pembangunan Nasional"),
        new(Law, "32", 2004, "Pemerintahan Daerah", 2014, "Undang-Undang Nomor 23 Tahun 2014"),
        new(Law, "33", 2004, "Perimbangan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah", 2022, "Undang-Undang Nomor 1 Tahun 2022"),
        new(Law, "23", 2014, "Pemerintahan Daerah"),
        new(Law, "9", 2015, "Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"),
        new(Law, "1", 2022, "Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah"),
        new(Government, "58", 2005, "Pengelolaan Keuangan Daerah", 2019, "Peraturan Pemerintah Nomor 12 Tahun 2019"),
        new(Government, "8", 2006, "Pelaporan Keuangan dan Kinerja Instansi Pemerintah"),
        new(Government, "39", 2006, "Tata Cara Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan"),
        new(Government, "41", 2007, "Organisasi Perangkat Daerah", 2016, "Peraturan Pemerintah Nomor 18 Tahun 2016"),
        new(Government, "18", 2016, "Perangkat Daerah"),
        new(Government, "12", 2019, "Pengelolaan Keuangan Daerah"),
        new(President, "29", 2014, "Sistem Akuntabilitas Kinerja Instansi Pemerintah"),
        new(Home, "13", 2006, "Pedoman Pengelolaan Keuangan Daerah", 2020, "Peraturan Menteri Dalam Negeri Nomor 77 Tahun 2020"),
        new(Home, "86", 2017, "Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah"),
        new(Apparatus, "9/m.pan/5/2007", 2007, "Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah"),
        new(Apparatus, "20/m.pan/11/2008", 2008, "Petunjuk Penyusunan Indikator Kinerja Utama"),
        new(Apparatus, "53", 2014, "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah"),
        new(Apparatus, "88", 2021, "Evaluasi Akuntabilitas Kinerja Instansi Pemerintah"),
    ];
}
