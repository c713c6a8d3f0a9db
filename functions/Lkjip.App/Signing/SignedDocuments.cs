using Lkjip.Azure.Stores;

namespace Lkjip.App.Signing;

/// <summary>The documents that a signature is about (dokumen yang ditandatangani).</summary>
internal static class SignedDocuments
{
    private const string Main = "laporan";

    /// <summary>The report document as it was made, to which links are bound; null while there is none.</summary>
    public static StoredDocument? MainOf(IEnumerable<StoredDocument> documents) =>
        documents.FirstOrDefault(document => document is { Name: Main, Extension: "docx" });

    /// <summary>The report document of a version; null while there is none.</summary>
    public static async Task<StoredDocument?> MainAsync(StorageClients storage, ReportKey report, int version, CancellationToken cancellationToken) =>
        MainOf(await storage.Documents.ListAsync(report, version, cancellationToken).ToListAsync(cancellationToken));

    /// <summary>The documents in the order in which a signatory reads them: the signed copy, PDF before Word, the report first.</summary>
    public static IEnumerable<StoredDocument> InReadingOrder(IEnumerable<StoredDocument> documents) => documents
        .OrderByDescending(document => document.Name == SignedCopies.Name)
        .ThenByDescending(document => document.Name == Main)
        .ThenByDescending(document => document.Extension == "pdf")
        .ThenBy(document => document.Name, StringComparer.Ordinal);
}
