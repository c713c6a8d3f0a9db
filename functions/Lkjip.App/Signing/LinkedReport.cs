using Lkjip.App.Identity;
using Lkjip.App.Reviews;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Signing;

/// <summary>What stands behind a signatory's link now (isi tautan).</summary>
/// <param name="Link">The link.</param>
/// <param name="Head">The report as it is now.</param>
/// <param name="Review">The version that the link is about, with figures, findings and decisions.</param>
/// <param name="Signatures">The signatures under that version, also those that a return has ended.</param>
/// <param name="Documents">The documents of that version.</param>
internal sealed record LinkedReport(
    SignatoryLink Link, ReportHead Head, OpenReview Review, IReadOnlyList<Signature> Signatures, IReadOnlyList<StoredDocument> Documents)
{
    /// <summary>The data of the version.</summary>
    public PerformanceReport Report => Review.Reviewed.Assessment.Report;

    /// <summary>Who signs and whose turn it is.</summary>
    public SigningOrder Order { get; } = SigningOrder.Of(Review.Reviewed.Assessment.Report, Signatures);

    /// <summary>The one whom the link was sent to.</summary>
    public SigningStep? Own => Order.Find(Link.Signatory);

    /// <summary>What the link is good for now.</summary>
    public LinkStanding Standing => LinkStandings.Of(this);

    /// <summary>The one behind the link, as who acts.</summary>
    public Caller Caller => new(Own?.Name ?? Link.Signatory, [Roles.Signatory], [Head.Key.Agency]) { Link = Link };

    /// <summary>True when the signed document can be handed back here.</summary>
    public bool TakesSignedCopy => Link.Purpose == Notice.Sign && Head.Version == Link.Version && SignedCopies.AreDue(Head.State);
}
