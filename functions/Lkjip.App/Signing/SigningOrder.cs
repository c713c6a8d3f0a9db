using Lkjip.Azure.Stores;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Signing;

/// <summary>Who signs a version, in which order, and how far it is (urutan tanda tangan).</summary>
/// <param name="Steps">The signers in their order; none where the report names nobody with a mail address.</param>
internal sealed record SigningOrder(IReadOnlyList<SigningStep> Steps)
{
    /// <summary>Whose turn it is; null when all have signed, and where the report names nobody.</summary>
    public SigningStep? Next => Steps.FirstOrDefault(step => step.Signature is null);

    /// <summary>True when the next signature is the last one.</summary>
    public bool IsLast => Steps.Count(step => step.Signature is null) <= 1;

    /// <summary>The order of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="signatures">The signatures under this version.</param>
    public static SigningOrder Of(PerformanceReport report, IEnumerable<Signature> signatures)
    {
        var standing = signatures.Where(signature => signature.Stands).ToDictionary(signature => signature.SignatoryId, StringComparer.Ordinal);
        return new([.. Signers.Of(report).Select(signer => new SigningStep(signer, standing.GetValueOrDefault(signer.Id)))]);
    }

    /// <summary>The step of a signatory; null when he does not sign this version.</summary>
    public SigningStep? Find(string signatoryId) => Steps.FirstOrDefault(step => step.Signer.Id == signatoryId);
}
