namespace Lkjip.Azure.Tables;

/// <summary>What became of a write to a table; all of these are expected.</summary>
public enum TableOutcome
{
    /// <summary>It was written.</summary>
    Written,

    /// <summary>The row exists already (409).</summary>
    Exists,

    /// <summary>The row has another entity tag (412).</summary>
    Stale,

    /// <summary>There is no such row (404).</summary>
    Missing,
}
