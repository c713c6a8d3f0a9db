using Lkjip.Domain.Values;

namespace Lkjip.Domain.Reports;

/// <summary>One measured row of a supporting program (indikator masukan, keluaran atau hasil).</summary>
/// <remarks>An input row without target and actual takes ceiling and spending of its budget item.</remarks>
public sealed record SupportingRow
{
    /// <summary>Input, output or outcome.</summary>
    public required SupportingRowKind Kind { get; init; }

    /// <summary>The name of the measure.</summary>
    public string Name { get; init; } = "";

    /// <summary>The unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The target.</summary>
    public MeasuredValue? Target { get; init; }

    /// <summary>The actual.</summary>
    public MeasuredValue? Actual { get; init; }

    /// <summary>An indicator whose target and actual are meant instead.</summary>
    [RefersTo(EntityKind.Indicator)]
    public string? IndicatorId { get; init; }
}
