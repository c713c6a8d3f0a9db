using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Tags;

/// <summary>The tags that a report offers to templates (tag laporan).</summary>
public static class ReportTags
{
    /// <summary>The tags of an assessed report and what its review found.</summary>
    /// <param name="assessment">The assessed report.</param>
    /// <param name="findings">What its review found.</param>
    /// <param name="agreementId">The agreement that the document is about; null for all of them.</param>
    /// <remarks>Values are made when a template asks for them. The catalogue of all tags is <see cref="TagCatalogue"/>.</remarks>
    public static TagScope For(Assessment assessment, IReadOnlyList<Finding>? findings = null, string? agreementId = null) =>
        ReportTagGroups.All.For(new ReportContext(assessment, findings ?? []) { AgreementId = agreementId });
}
