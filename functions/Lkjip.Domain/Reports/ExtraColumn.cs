namespace Lkjip.Domain.Reports;

/// <summary>A column of an extra table.</summary>
public sealed record ExtraColumn
{
    /// <summary>Id of the column, unique in its table.</summary>
    public required string Id { get; init; }

    /// <summary>The header.</summary>
    public required string Header { get; init; }

    /// <summary>The headers above it, outermost first; neighbours with the same are joined.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>What it holds.</summary>
    public ExtraColumnKind Kind { get; init; }

    /// <summary>The ids of the columns it is computed from, for sum and difference.</summary>
    public IReadOnlyList<string> Of { get; init; } = [];

    /// <summary>True when equal neighbouring cells are joined downwards.</summary>
    public bool Merge { get; init; }
}
