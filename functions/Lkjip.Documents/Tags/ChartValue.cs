namespace Lkjip.Documents.Tags;

/// <summary>The numbers of a chart (grafik): what fills a native chart of a template and its embedded workbook.</summary>
/// <param name="Title">What it shows, for those who cannot see it: the alternative text.</param>
/// <param name="Categories">The names along the axis, or of the slices.</param>
/// <param name="Series">The series, each with one value per category.</param>
public sealed record ChartValue(string Title, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series) : TagValue
{
    /// <summary>True when there is at least one number to draw.</summary>
    public bool HasData => Series.Any(series => series.Values.Any(value => value is not null));
}
