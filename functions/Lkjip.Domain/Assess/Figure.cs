using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess;

/// <summary>One figure of the report: where it is shown, how it came about, exact and as shown (angka dalam buku angka).</summary>
public sealed record Figure
{
    /// <summary>"table/row/column"; unique in the ledger.</summary>
    public string Id => $"{Table}/{Row}/{Column}";

    /// <summary>The id as a tag names it, "table.row.column"; a character that a name cannot hold is "_" (alamat angka).</summary>
    public string Address => $"{Named(Table)}.{Named(Row)}.{Named(Column)}";

    /// <summary>The table it is shown in.</summary>
    public required string Table { get; init; }

    /// <summary>The row: the id of the objective, indicator, budget item ...; "total" for totals.</summary>
    public required string Row { get; init; }

    /// <summary>The column.</summary>
    public required string Column { get; init; }

    /// <summary>The formula's id; "input" for a typed value.</summary>
    public required string Formula { get; init; }

    /// <summary>What went in: name to invariant value, exact or displayed by the chaining policy; "n/a" where there is none.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What it is.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The unit as printed beside it, such as "Orang"; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The exact value; null for words and where there is none.</summary>
    public decimal? Exact { get; init; }

    /// <summary>The value after rounding, cap and chaining: what the reader sees, as a number.</summary>
    public decimal? Displayed { get; init; }

    /// <summary>How <see cref="Displayed"/> was rounded from <see cref="Exact"/>.</summary>
    public RoundingMode Mode { get; init; }

    /// <summary>The value as the document prints it; empty when there is none.</summary>
    public required string Shown { get; init; }

    /// <summary>Why there is no value: "target-zero", "actual-missing", "not-applicable" ...; null when there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>The value with other decimals, by the figure's own rounding mode; null where there is no number.</summary>
    /// <remarks>Fewer decimals are rounded from the exact value, never a second time from the displayed one; more are not revealed.</remarks>
    public decimal? At(int decimals) => Exact is { } exact && Displayed is { } displayed && decimals < displayed.Scale
        ? new Rounding { Mode = Mode, Decimals = decimals }.Apply(exact)
        : Displayed;

    /// <summary>True for a value that was computed, not typed.</summary>
    public bool IsComputed => Formula != "input";

    /// <summary>A part of an address.</summary>
    internal static string Named(string id) => string.Concat(id.Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : '_'));
}
