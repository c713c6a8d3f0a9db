using Lkjip.Domain.Values;

namespace Lkjip.Domain.Reports;

/// <summary>The planned target of an indicator for one year (target tahunan).</summary>
public sealed record PlannedTarget
{
    /// <summary>The indicator.</summary>
    [RefersTo(EntityKind.Indicator)]
    public required string IndicatorId { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The target.</summary>
    public required MeasuredValue Value { get; init; }
}
