using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Lkjip.Azure.Stores;

/// <summary>The row keys in the partition of a report.</summary>
internal static class Rows
{
    internal const string Head = "head";

    internal static string Version(int version) => "v" + Number(version);

    /// <summary>The row of a chunk: the first is the version row itself.</summary>
    internal static string Chunk(int version, int chunk) =>
        chunk == 0 ? Version(version) : $"{Version(version)}-{chunk.ToString(CultureInfo.InvariantCulture)}";

    // A caller's key may hold characters that a row key must not.
    internal static string Idempotency(string key) => $"idem-{Sha256(Encoding.UTF8.GetBytes(key))}";

    internal static string Job(string id) => $"job-{id}";

    internal static string Document(int version, string name, string extension) => $"doc-{Number(version)}-{Plain(name)}.{extension}";

    // Plain texts have no "!": a purpose cannot be taken for a part of a signatory's id.
    internal static string Notice(int version, string signatory, string purpose) =>
        $"notice-{Number(version)}-{Plain(signatory)}{(purpose == Stores.Notice.Read ? "" : $"!{purpose}")}";

    internal static string Signature(int version, string signatory) => $"signature-{Number(version)}-{Plain(signatory)}";

    internal static string Review(int version) => $"review-{Number(version)}";

    internal static string Prefix(string kind, int? version) => version is { } number ? $"{kind}-{Number(number)}-" : $"{kind}-";

    /// <summary>Sorts by time; the revision keeps two changes in the same tick apart.</summary>
    internal static string Log(DateTimeOffset at, long revision) =>
        string.Create(CultureInfo.InvariantCulture, $"log-{at.UtcTicks:D19}-{revision:D8}");

    /// <summary>A line that no change of the head causes; several may be written in the same tick.</summary>
    internal static string Note(DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"log-{at.UtcTicks:D19}-n{Guid.NewGuid():N}");

    internal static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A text without the characters that keys must not have: / \ # ? % and control characters.</summary>
    /// <remarks><see href="https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model"/></remarks>
    internal static string Plain(string text) => Uri.EscapeDataString(text).Replace('%', '=');

    private static string Number(int version) => version.ToString("D5", CultureInfo.InvariantCulture);
}
