namespace Lkjip.Domain.Changes;

/// <summary>What differs between two forms of a document, up to a bound (daftar perubahan).</summary>
/// <param name="Lines">The first changes, in the order of the document.</param>
/// <param name="More">How many more there are.</param>
public sealed record JsonChanges(IReadOnlyList<JsonChange> Lines, int More)
{
    /// <summary>Nothing.</summary>
    public static JsonChanges None { get; } = new([], 0);
}
