using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>What is known of the table that is being written.</summary>
/// <param name="counts">How often each group of repeated columns is printed.</param>
/// <param name="grid">The width of each column of the template with its group; -1 for none.</param>
internal sealed class TableState(IReadOnlyList<int> counts, IReadOnlyList<(int Loop, int Width)> grid)
{
    private readonly int whole = grid.Sum(column => column.Width);
    private readonly int printed = grid.Where(column => column.Loop < 0 || counts[column.Loop] > 0).Sum(column => column.Width);
    private readonly Dictionary<int, MergeState> merges = [];

    public IReadOnlyList<int> Counts => counts;

    /// <summary>True when columns of the template are not printed: the others share their room.</summary>
    public bool Lacks => printed < whole && printed > 0;

    /// <summary>The width of columns of the template, with their share of the room of those that are not printed.</summary>
    public int WidthOf(int start, int span)
    {
        var width = grid.Skip(start).Take(span).Where(column => column.Loop < 0 || counts[column.Loop] > 0).Sum(column => column.Width);
        return Lacks ? (int)((long)width * whole / printed) : width;
    }

    public int Rows { get; set; }

    public int Column { get; set; }

    /// <summary>True when a cell goes on with the one above it: the same text, of the same outer item, in the row just before.</summary>
    public bool Continues(int column, IReadOnlyList<ValueNode> values, WordRendering to)
    {
        var text = string.Join('\u001f', values.Select(v => v.Text(to)));
        var owner = to.Scopes.FrameOf(values[0].Tag.Key);
        // A value of the innermost item is compared among the items of the same loop, one from further out only within its own item.
        var scope = owner is null || owner == to.Scopes.Outward(0) ? to.Scopes.Outward(1) : owner;
        var now = new MergeState(Rows, text, owner?.Scope, scope.Scope);
        var before = merges.GetValueOrDefault(column);
        merges[column] = now;
        return before is not null && before.Row == Rows - 1 && before.Text == text
            && (ReferenceEquals(before.Owner, now.Owner) || ReferenceEquals(before.Outer, now.Outer));
    }

    private sealed record MergeState(int Row, string Text, object? Owner, object? Outer);
}
