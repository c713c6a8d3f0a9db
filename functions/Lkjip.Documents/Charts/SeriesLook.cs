namespace Lkjip.Documents.Charts;

/// <summary>How a series of the template looks, without its numbers (rupa deret).</summary>
/// <param name="Colour">Its colour; null where the reader's program chooses.</param>
/// <param name="Shape">Fill, lines, markers.</param>
/// <param name="Points">The looks of single points, in their order.</param>
/// <param name="Labels">Labels, trend lines, error bars.</param>
/// <param name="End">What follows the values.</param>
internal sealed record SeriesLook(
    ChartColour? Colour, IReadOnlyList<ChartPiece> Shape, IReadOnlyList<PointLook> Points, IReadOnlyList<ChartPiece> Labels, IReadOnlyList<ChartPiece> End)
{
    /// <summary>A series that the reader's program gives its look.</summary>
    public static SeriesLook Plain { get; } = new(null, [], [], [], []);
}

/// <summary>How a single point or slice looks (rupa titik).</summary>
/// <param name="Index">The point, from 0.</param>
/// <param name="Colour">Its colour, or null.</param>
/// <param name="Content">Its XML, with holes for number and colour.</param>
internal sealed record PointLook(int Index, ChartColour? Colour, IReadOnlyList<ChartPiece> Content);
