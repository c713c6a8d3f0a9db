namespace Lkjip.Domain.Reports;

/// <summary>A rating scale (skala predikat): bands from high to low, evaluated on the displayed value.</summary>
public sealed record RatingScale
{
    /// <summary>Id of the scale.</summary>
    [Identifier(EntityKind.RatingScale)]
    public required string Id { get; init; }

    /// <summary>The name, with its source.</summary>
    public required string Name { get; init; }

    /// <summary>The bands, highest first; the last one reaches down to 0.</summary>
    public required IReadOnlyList<RatingBand> Bands { get; init; }
}
