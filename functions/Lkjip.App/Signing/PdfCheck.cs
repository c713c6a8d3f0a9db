using System.Text;
using System.Text.RegularExpressions;
using Lkjip.App.Problems;

namespace Lkjip.App.Signing;

/// <summary>Looks whether bytes are a whole PDF that everybody can open (pemeriksaan PDF).</summary>
/// <remarks>ISO 32000-1, 7.5: the header begins the file, "%%EOF" ends it, an encrypted file says so in its trailer, which itself is plain.</remarks>
internal static partial class PdfCheck
{
    /// <summary>The most a signed document may have: 25 MiB.</summary>
    public const int MaxBytes = 25 * 1024 * 1024;

    // Signing programs may write a few bytes behind the end.
    private const int Tail = 1024;

    /// <summary>What is wrong with it; null for nothing.</summary>
    public static Problem? Of(ReadOnlySpan<byte> content) =>
        content.IsEmpty ? new Problem("signed-copy-missing")
        : content.Length > MaxBytes ? new Problem("signed-copy-too-large")
        : !content.StartsWith("%PDF-"u8) ? new Problem("signed-copy-not-pdf")
        : content[Math.Max(0, content.Length - Tail)..].IndexOf("%%EOF"u8) < 0 ? new Problem("signed-copy-cut")
        : IsEncrypted(content) ? new Problem("signed-copy-locked")
        : null;

    // One byte is one character, so that the text is as long as the file; only the neighbourhood of the key is looked at.
    private static bool IsEncrypted(ReadOnlySpan<byte> content)
    {
        var key = "/Encrypt"u8;
        for (var at = content.IndexOf(key); at >= 0;)
        {
            var around = content[at..Math.Min(content.Length, at + 40)];
            if (Reference().IsMatch(Encoding.Latin1.GetString(around)))
            {
                return true;
            }

            var next = content[(at + key.Length)..].IndexOf(key);
            at = next < 0 ? -1 : at + key.Length + next;
        }

        return false;
    }

    [GeneratedRegex(@"\A/Encrypt\s*([0-9]+\s+[0-9]+\s+R|<<)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
