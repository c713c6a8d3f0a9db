using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Texts;

/// <summary>Finds numbers written in words alone before a thing that reports count: "dua indikator" (bilangan dengan huruf).</summary>
internal static partial class SpeltNumbers
{
    /// <summary>The number words of a text.</summary>
    public static IEnumerable<Match> In(string text)
    {
        foreach (Match match in Words().Matches(text))
        {
            if (match.Index == 0 || !(char.IsLetter(text[match.Index - 1]) || text[match.Index - 1] == '('))
            {
                yield return match;
            }
        }
    }

    [GeneratedRegex(
        @"(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?:\s+(?:belas|puluh(?:\s+(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\b)?))?(?=\s+(?:program|kegiatan|sub|indikator|tujuan|sasaran|misi|bidang|urusan|seksi|orang|kasus)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();
}
