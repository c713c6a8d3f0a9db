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
        ("wilayah", "Wilayah", "Zona waktu, kalender pelaporan, dan pengingat tiap wilayah."),
        ("pekerjaan", "Pekerjaan", "Pekerjaan yang menunggu, macet, atau gagal, dengan alasan dan tombol coba lagi."),
        ("jejak", "Jejak audit", "Apa yang diubah administrator, kapan, sebelum dan sesudahnya, dan alasannya."),
    ];

    /// <summary>Shows the links.</summary>
    public void OnGet()
    {
        // Nothing is read: the page is its links.
    }
}
