namespace Lkjip.Azure.Stores;

/// <summary>The answer to a write: what became of it and the head of the report.</summary>
/// <param name="Outcome">What became of it; of a repeat, what became of the first one.</param>
/// <param name="Head">The head as this write made it; the current one after <see cref="WriteOutcome.Stale"/>; null when there is none.</param>
/// <param name="JobId">The job written with it.</param>
/// <param name="Repeated">True when the idempotency key had been used before and this is the first answer again.</param>
public sealed record WriteResult(WriteOutcome Outcome, ReportHead? Head, string? JobId = null, bool Repeated = false)
{
    /// <summary>True when the report is as the caller asked.</summary>
    public bool Succeeded => Outcome is WriteOutcome.Created or WriteOutcome.Replaced;
}
