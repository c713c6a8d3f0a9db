using Lkjip.App.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The way to the pages of the administrators (administrasi).</summary>
[Authorize(Policies.Administer)]
public sealed class AdministrationModel : PageModel
{
    internal static IReadOnlyList<(string Address, string Label, string Effect)> Links { get; } =
    [
        ("pengguna", "Pengguna", "Siapa yang pernah masuk, perangkat daerah dan wilayah yang ditugaskan, dan siapa yang diblokir."),
        ("perangkat-daerah", "Perangkat daerah", "Yang boleh menyimpan laporan: nama, wilayah, gaya laporan, surel pengingat."),
        ("wilayah", "Wilayah", "Zona waktu, kalender pelaporan, dan pengingat tiap wilayah."),
        ("kebijakan", "Kebijakan dan skala", "Pembulatan, batas atas, rata-rata, efisiensi, dan skala predikat untuk laporan baru tiap wilayah."),
        ("pekerjaan", "Pekerjaan", "Pekerjaan yang menunggu, macet, atau gagal, dan pesan antrean racun, dengan alasan dan tombol coba lagi."),
        ("jejak", "Jejak audit", "Apa yang diubah, oleh siapa, kapan, sebelum dan sesudahnya, dan alasannya; dapat dicari."),
    ];

    /// <summary>Shows the links.</summary>
    public void OnGet()
    {
        // Nothing is read: the page is its links.
    }
}
