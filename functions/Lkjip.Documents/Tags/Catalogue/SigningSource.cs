using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A signing with the person who signs.</summary>
internal sealed record SigningSource(SignedDocument Signing, SignatorySource? Signatory)
{
    /// <summary>The signing of a document of a report, or null.</summary>
    public static SigningSource? Of(ReportContext context, DocumentKind document) =>
        context.Report.SignedDocuments.FirstOrDefault(signing => signing.Document == document) is { } found
            ? new SigningSource(found, SignatorySource.Of(context.Signatory(found.SignatoryId)))
            : null;
}
