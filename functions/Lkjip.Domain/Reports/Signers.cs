namespace Lkjip.Domain.Reports;

/// <summary>Who is told of a finished report and signs it, in which order (penandatangan).</summary>
public static class Signers
{
    /// <summary>
    /// The signatories of the report's own documents and of the agreement in force, the last one; those of a superseded agreement are
    /// not asked. Only people with an e-mail address, each address once, in the order of the report; the second party, the head of the region, is the last.
    /// </summary>
    public static IReadOnlyList<Signatory> Of(PerformanceReport report)
    {
        var agreement = AgreementSequence.InForce(report);
        var ids = report.SignedDocuments.Select(signing => signing.SignatoryId).Append(agreement?.FirstPartyId).Append(agreement?.SecondPartyId)
            .ToHashSet(StringComparer.Ordinal);
        return [.. report.Signatories.Where(signatory => ids.Contains(signatory.Id) && !string.IsNullOrWhiteSpace(signatory.Email))
            .OrderBy(signatory => signatory.Id == agreement?.SecondPartyId)
            .DistinctBy(signatory => signatory.Email, StringComparer.OrdinalIgnoreCase)];
    }
}
