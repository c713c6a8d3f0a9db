namespace Lkjip.Domain.Reports;

/// <summary>A block of typed text (narasi).</summary>
/// <remarks>Text may hold <c>**bold**</c>, <c>*italic*</c> and tags of values such as <c>{{ringkasan.serapan}}</c>; nothing else is markup.</remarks>
public sealed record NarrativeBlock
{
    /// <summary>The kind of block; default: a paragraph.</summary>
    public BlockKind Kind { get; init; }

    /// <summary>The text of a paragraph, heading or quote.</summary>
    public string? Text { get; init; }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<NarrativeItem> Items { get; init; } = [];

    /// <summary>The number a list starts with; default 1.</summary>
    public int? Start { get; init; }

    /// <summary>The extra table, for a block of kind table.</summary>
    [RefersTo(EntityKind.ExtraTable)]
    public string? TableId { get; init; }

    /// <summary>The photo, for a block of kind photo.</summary>
    [RefersTo(EntityKind.Photo)]
    public string? PhotoId { get; init; }
}
