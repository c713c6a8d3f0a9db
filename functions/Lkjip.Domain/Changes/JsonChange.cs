namespace Lkjip.Domain.Changes;

/// <summary>One thing that differs between two forms of a document (satu perubahan).</summary>
/// <param name="Path">Where: <c>$.indicators['ikk-1'].target</c>; an item without an id by its place, <c>[3]</c>.</param>
/// <param name="Before">How it was, as JSON, shortened; null for something new.</param>
/// <param name="After">How it is, as JSON, shortened; null for something gone.</param>
public sealed record JsonChange(string Path, string? Before, string? After);
