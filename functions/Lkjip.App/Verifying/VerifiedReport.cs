using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lkjip.App.Features;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Verifying;

/// <summary>What anybody may see of a version who has a document of it in hand (laporan yang diperiksa).</summary>
/// <param name="Head">The report as it is now.</param>
/// <param name="Content">The version.</param>
/// <param name="Signatures">The signatures that stand under the version.</param>
/// <param name="Documents">The documents of the version.</param>
internal sealed record VerifiedReport(
    ReportHead Head, ReportContent Content, IReadOnlyList<Signature> Signatures, IReadOnlyList<StoredDocument> Documents)
{
    /// <summary>True for the version in force.</summary>
    public bool IsCurrent => Head.Version == Content.Version;

    /// <summary>Finds a version by the address on its documents; null when any part of the address is wrong.</summary>
    public static async Task<VerifiedReport?> FindAsync(
        StorageClients storage, string agency, string period, string version, string code, CancellationToken cancellationToken)
    {
        if (!ReportKey.IsAgency(agency) || ReportAddress.Read(agency, period, out var key) is not null
            || !int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || await storage.Reports.FindAsync(key, cancellationToken) is not { } head
            || await storage.Reports.ReadAsync(key, number, cancellationToken) is not { } content
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(VerificationSeal.Code(content)), Encoding.UTF8.GetBytes(code)))
        {
            return null;
        }

        return new(
            head, content,
            await storage.Signatures.ListAsync(key, number, cancellationToken).Where(signature => signature.Stands).OrderBy(signature => signature.At).ToListAsync(cancellationToken),
            await storage.Documents.ListAsync(key, number, cancellationToken).ToListAsync(cancellationToken));
    }

    /// <summary>What the archive says of a file; its bytes are only counted, never kept.</summary>
    public async Task<ArchiveMatch> CompareAsync(StorageClients storage, Stream file, CancellationToken cancellationToken)
    {
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        var archived = await storage.Documents.FindAsync(Head.Key, sha256, cancellationToken).ToListAsync(cancellationToken);
        return ArchiveMatch.Of(sha256, Content.Version, Head.Version, Documents, archived);
    }
}
