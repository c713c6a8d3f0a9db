namespace Lkjip.Domain.Reports;

/// <summary>A photo of an activity (dokumentasi).</summary>
public sealed record Photo
{
    /// <summary>Id of the photo.</summary>
    [Identifier(EntityKind.Photo)]
    public required string Id { get; init; }

    /// <summary>The caption.</summary>
    public required string Caption { get; init; }

    /// <summary>The picture as base64 of a PNG or JPEG; a photo without it prints a frame with the caption.</summary>
    public string? Content { get; init; }
}
