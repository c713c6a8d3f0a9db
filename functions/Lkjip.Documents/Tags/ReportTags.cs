using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Review;
using Lkjip.Domain.Review.Records;

namespace Lkjip.Documents.Tags;

/// <summary>The tags that a report offers to templates (tag laporan).</summary>
public static class ReportTags
{
    /// <summary>The tags of an assessed report and what its review found.</summary>
    /// <param name="assessment">The report with its figures.</param>
    /// <param name="findings">What the review by rules found; null for nothing.</param>
    /// <param name="review">The inspectorate's review; null for one that has not begun.</param>
    /// <param name="agreementId">The agreement that the document is about; null for all of them.</param>
    /// <param name="verification">Where the document can be verified; null where it is made without the service.</param>
    /// <remarks>Values are made when a template asks for them. The catalogue of all tags is <see cref="TagCatalogue"/>.</remarks>
    public static TagScope For(
        Assessment assessment, IReadOnlyList<Finding>? findings = null, ReviewSheet? review = null, string? agreementId = null,
        Verification? verification = null) =>
        ReportTagGroups.All.For(new ReportContext(assessment, findings ?? [], review) { AgreementId = agreementId, Verification = verification });
}
