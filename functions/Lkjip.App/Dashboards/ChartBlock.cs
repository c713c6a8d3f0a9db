using System.Text.Json;

namespace Lkjip.App.Dashboards;

/// <summary>A chart beside its table: drawn by the script, absent without it (bagan).</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Kind">"bar", "bars" lying, or "line".</param>
/// <param name="Labels">What stands at the axis.</param>
/// <param name="Series">The rows of values; null is a gap.</param>
internal sealed record ChartBlock(string Title, string Kind, IReadOnlyList<string> Labels, IReadOnlyList<ChartRow> Series)
{
    /// <summary>Where a line marks the target; null for none.</summary>
    public decimal? Reference { get; init; }

    /// <summary>"%" or "Rp"; empty for counts.</summary>
    public string Unit { get; init; } = "%";

    /// <summary>True when there is anything to draw.</summary>
    public bool HasValues => Series.Any(row => row.Values.Any(value => value is not null));

    /// <summary>The data for the script; the encoder leaves no sign with which a page could be left.</summary>
    public string Json() => JsonSerializer.Serialize(new { Kind, Labels, Series, Reference, Unit }, Data);

    private static readonly JsonSerializerOptions Data = new(JsonSerializerDefaults.Web);
}
