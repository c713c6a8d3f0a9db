using Lkjip.Domain.Text;
using Lkjip.Documents.Excel.Tables;

namespace Lkjip.App.Dashboards;

/// <summary>A column of a dashboard: on the page, as order, and in the file (kolom dasbor).</summary>
/// <typeparam name="TLine">What a line is about.</typeparam>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Value">The value of a line: a number, a text, or nothing.</param>
internal sealed record DashboardColumn<TLine>(string Id, string Label, CellKind Kind, Func<TLine, object?> Value)
{
    /// <summary>What lines are ordered by, where it is not the value.</summary>
    public Func<TLine, object?>? Order { get; init; }

    /// <summary>True when the page shows it; the file has all.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>True for numbers.</summary>
    public bool IsNumeric => Kind != CellKind.Text;

    /// <summary>The value as the page shows it.</summary>
    public string Text(TLine line) => (Kind, Value(line)) switch
    {
        (_, null) => "–",
        (CellKind.Percent, decimal number) => IndonesianFormat.Percent(number, 2, keepZeros: false),
        (CellKind.Number, decimal number) => IndonesianFormat.Number(number, 2, keepZeros: false),
        (_, var value) => value.ToString()!,
    };

    /// <summary>Lines in the order of this column; those without a value come last either way.</summary>
    public IEnumerable<TLine> Sorted(IEnumerable<TLine> lines, bool descending)
    {
        var key = Order ?? Value;
        var filled = lines.Where(line => key(line) is not null);
        var ordered = descending ? filled.OrderByDescending(key, DashboardOrder.Instance) : filled.OrderBy(key, DashboardOrder.Instance);
        return ordered.Concat(lines.Where(line => key(line) is null));
    }
}
