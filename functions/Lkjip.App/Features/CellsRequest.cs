using Lkjip.App.Form.Changes;

namespace Lkjip.App.Features;

/// <summary>Changes of the form as they are asked for (permintaan perubahan isian).</summary>
/// <param name="Changes">The changes, in their order.</param>
internal sealed record CellsRequest(IReadOnlyList<FormChange> Changes)
{
    /// <summary>The most changes in one request.</summary>
    public const int MostChanges = 10_000;

    /// <summary>The part of the form whose computed cells are wanted; null for none.</summary>
    public string? Part { get; init; }

    /// <summary>True to see what would become of the changes, without storing.</summary>
    public bool DryRun { get; init; }
}
