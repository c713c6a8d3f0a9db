using Azure;

namespace Lkjip.Azure.Tables;

/// <summary>The answer to a transaction: all of it was written, or nothing.</summary>
/// <param name="Outcome">Written, or why not.</param>
/// <param name="ETags">The entity tags of the rows as written, in the order of the actions.</param>
/// <param name="FailedIndex">The action that failed; null when none did or the service did not say.</param>
public sealed record TableTransactionResult(TableOutcome Outcome, IReadOnlyList<ETag> ETags, int? FailedIndex)
{
    /// <summary>True when all of it was written.</summary>
    public bool Written => Outcome == TableOutcome.Written;
}
