using Azure;

namespace Lkjip.Azure.Tables;

/// <summary>The answer to a write.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="ETag">The entity tag of the row as written.</param>
public readonly record struct TableWrite(TableOutcome Outcome, ETag ETag = default)
{
    /// <summary>True when it was written.</summary>
    public bool Written => Outcome == TableOutcome.Written;
}
