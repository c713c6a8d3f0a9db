using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Azure.Stores;

/// <summary>A blob of the archive as its name tells it (berkas arsip).</summary>
/// <param name="Version">The version of the report.</param>
/// <param name="Name">The name with extension: "laporan.docx".</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
public sealed partial record ArchivedFile(int Version, string Name, string Sha256)
{
    internal static ArchivedFile? Of(string blob) => Pattern().Match(blob) is { Success: true, Groups: var found }
        ? new(int.Parse(found["version"].ValueSpan, CultureInfo.InvariantCulture), $"{found["name"].Value}.{found["extension"].Value}", found["hash"].Value)
        : null;

    [GeneratedRegex(@"/v(?<version>[0-9]{1,9})/(?<name>[^/]+)-(?<hash>[0-9a-f]{64})\.(?<extension>[a-z0-9]+)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
