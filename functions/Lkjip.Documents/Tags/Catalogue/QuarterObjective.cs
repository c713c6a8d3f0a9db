using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>An objective with its figures of the quarter (sasaran pada triwulan).</summary>
internal sealed record QuarterObjective(QuarterSource Quarter, ObjectiveSource Source)
{
    /// <summary>Its indicators that have quarterly values.</summary>
    public IEnumerable<QuarterIndicator> Indicators => Source.Indicators
        .Where(indicator => indicator.Figure("quarters", "achievementQuarter") is not null)
        .Select((indicator, index) => new QuarterIndicator(this, indicator with { Position = index + 1 }));

    /// <summary>The units that answer for its indicators, each once; null when none is named.</summary>
    public string? ResponsibleUnits =>
        Source.Indicators.Select(indicator => indicator.Indicator.ResponsibleUnit).OfType<string>().Distinct(StringComparer.Ordinal).ToList()
            is { Count: > 0 } units ? string.Join("; ", units) : null;

    /// <summary>Its figure, or null.</summary>
    public Figure? Find(string column) => Source.Figure("quarters", column);
}
