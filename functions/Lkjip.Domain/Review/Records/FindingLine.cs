namespace Lkjip.Domain.Review.Records;

/// <summary>A finding of the reviewed version with the decision on it (temuan dan keputusannya).</summary>
/// <param name="Id">Its id; see <see cref="FindingId"/>.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Decision">The decision; null while there is none.</param>
public sealed record FindingLine(string Id, Finding Finding, FindingDecision? Decision)
{
    /// <summary>True while nobody has decided, or while the agency must put it right.</summary>
    public bool IsOpen => Decision is null or { Kind: DecisionKind.Returned };
}
