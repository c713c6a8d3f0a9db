using Lkjip.App.State;
using Lkjip.Documents.Tags;

namespace Lkjip.App.Documents;

/// <summary>A template file and the document it makes.</summary>
/// <param name="Document">The name of the document, without extension.</param>
/// <param name="File">The file in the folder of templates.</param>
internal sealed record ReportTemplate(string Document, string File)
{
    /// <summary>False for a document that is not made where its template was taken out of the folder.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>The kind of template, which an uploaded one can replace; one of <see cref="TemplateKinds"/>.</summary>
    public string Kind { get; init; } = Document;

    /// <summary>The agreement that the document is about; null for a document about the whole report.</summary>
    public string? AgreementId { get; init; }

    /// <summary>The tags that fill it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="all">The tags of the whole report, shared by its documents.</param>
    /// <param name="verification">Where the document can be verified; null where it is made without the service.</param>
    public TagScope Tags(ReviewedReport report, TagScope all, Verification? verification = null) =>
        AgreementId is null ? all : ReportTags.For(report.Assessment, report.Findings, agreementId: AgreementId, verification: verification);
}
