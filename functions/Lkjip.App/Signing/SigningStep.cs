using Lkjip.Azure.Stores;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Signing;

/// <summary>A signer in the order of a report, with the signature that stands (giliran tanda tangan).</summary>
/// <param name="Signer">The signer.</param>
/// <param name="Signature">The signature; null while there is none.</param>
internal sealed record SigningStep(Signatory Signer, Signature? Signature)
{
    /// <summary>The name; the position where the report has no name.</summary>
    public string Name => Signer.Name ?? Signer.Position;

    /// <summary>The position with Plt., Plh. or Pj.</summary>
    public string Position => Appointments.Titled(Signer);
}
