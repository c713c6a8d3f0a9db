namespace Lkjip.Domain.Reports;

/// <summary>An item of a list in a narrative; it may hold further blocks.</summary>
public sealed record NarrativeItem
{
    /// <summary>The text of the item.</summary>
    public required string Text { get; init; }

    /// <summary>What stands inside the item, below its text: lists, paragraphs, tables.</summary>
    public IReadOnlyList<NarrativeBlock> Blocks { get; init; } = [];
}
