using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>What a page weighs for a new visitor, in bytes as sent.</summary>
/// <param name="Script">Its scripts.</param>
/// <param name="Style">Its styles.</param>
/// <param name="Document">The page itself.</param>
/// <param name="Packed">The page itself as a proxy that packs with Brotli sends it.</param>
internal sealed record Weight(int Script, int Style, int Document, int Packed)
{
    public const string Head = "| Halaman | Skrip | Gaya | Halaman itu sendiri | Halaman dalam Brotli |\n|---|--:|--:|--:|--:|";

    // Over a line of 256 kbit/s that is about three seconds, once.
    private const int Largest = 100 * 1024;

    /// <summary>What is wrong with it; a page without any style is one that was not counted.</summary>
    public IEnumerable<string> Faults => Style == 0 || Script + Style > Largest ? [$"{Script} bytes of script and {Style} of style"] : [];

    public static async Task<Weight> OfAsync(IPage page, Traffic seen)
    {
        var text = Encoding.UTF8.GetBytes(await page.ContentAsync());
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(text.Length)];
        Assert.True(BrotliEncoder.TryCompress(text, packed, out var length, quality: 5, window: 22));
        return new(await seen.BytesAsync("script"), await seen.BytesAsync("stylesheet"), await seen.BytesAsync("document"), length);
    }

    public string Row(PageState state) => string.Create(CultureInfo.InvariantCulture, $"| {state} | {Script} | {Style} | {Document} | {Packed} |");
}
