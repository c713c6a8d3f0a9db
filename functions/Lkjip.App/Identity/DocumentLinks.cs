using System.Globalization;
using System.Security.Cryptography;
using Lkjip.App.Hosting;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.DataProtection;

namespace Lkjip.App.Identity;

/// <summary>Makes the short-lived links of documents: to the storage, or to the service where the storage cannot be reached (tautan dokumen).</summary>
/// <remarks>
/// Both kinds are good for the same: one document, to be read by whoever has the link, until it expires. Who gets a link was asked before it was made.
/// </remarks>
internal sealed class DocumentLinks(StorageClients storage, IDataProtectionProvider protection, Settings settings, TimeProvider time)
{
    private const int Parts = 5;

    private readonly IDataProtector protector = protection.CreateProtector("lkjip.document.v1");

    /// <summary>The link of a document.</summary>
    public Task<DocumentLink> MakeAsync(StoredDocument document, CancellationToken cancellationToken) => settings.StreamsDocuments
        ? Task.FromResult(Own(document))
        : storage.Documents.LinkAsync(document, settings.DocumentLinkLife, cancellationToken);

    /// <summary>The document of a link of ours; null when the link is forged or over, or the document was replaced.</summary>
    public async Task<StoredDocument?> FindAsync(string link, CancellationToken cancellationToken)
    {
        if (Read(link) is not [var agency, var period, var version, var sha256, var expires]
            || DateTimeOffset.FromUnixTimeSeconds(long.Parse(expires, CultureInfo.InvariantCulture)) <= time.GetUtcNow())
        {
            return null;
        }

        var listed = storage.Documents.ListAsync(new ReportKey(agency, period), int.Parse(version, CultureInfo.InvariantCulture), cancellationToken);
        return await listed.FirstOrDefaultAsync(document => document.Sha256 == sha256, cancellationToken);
    }

    private DocumentLink Own(StoredDocument document)
    {
        var expires = time.GetUtcNow() + settings.DocumentLinkLife;
        var link = protector.Protect(string.Create(
            CultureInfo.InvariantCulture, $"{document.Report.Agency}|{document.Report.Period}|{document.Version}|{document.Sha256}|{expires.ToUnixTimeSeconds()}"));
        return new(new Uri($"{settings.PublicUrl.AbsoluteUri.TrimEnd('/')}{Routes.Document.Replace("{link}", link, StringComparison.Ordinal)}"), expires);
    }

    private string[] Read(string link)
    {
        try
        {
            return protector.Unprotect(link).Split('|', Parts);
        }
        catch (CryptographicException)
        {
            return [];
        }
    }
}
