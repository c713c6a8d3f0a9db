using Lkjip.Documents.Excel.Formulas;

namespace Lkjip.Documents.Excel;

/// <summary>Where the columns of a template came to stand (peta kolom).</summary>
/// <param name="loops">The repeated columns of the sheet, left to right, none in another.</param>
/// <param name="counts">How often each is repeated.</param>
internal sealed class ColumnMap(IReadOnlyList<ColumnLoop> loops, IReadOnlyList<int> counts)
{
    /// <summary>Columns that stay.</summary>
    public static ColumnMap Same { get; } = new([], []);

    /// <summary>True when nothing moves.</summary>
    public bool IsSame => loops.Count == 0;

    /// <summary>The last column of the template that is repeated; 0 for none.</summary>
    public int LastLoop => loops.Count == 0 ? 0 : loops[^1].Last;

    /// <summary>The number of the loop that a column belongs to; -1 for none.</summary>
    public int LoopOf(int column)
    {
        for (var i = 0; i < loops.Count; i++)
        {
            if (loops[i].Contains(column))
                return i;
        }

        return -1;
    }

    /// <summary>How often a column is there.</summary>
    public int Copies(int column) => LoopOf(column) is >= 0 and var loop ? counts[loop] : 1;

    /// <summary>Where a copy of a column stands.</summary>
    public int At(int column, int copy)
    {
        var place = column;
        for (var i = 0; i < loops.Count && loops[i].First <= column; i++)
            place += loops[i].Contains(column) ? copy * loops[i].Width : (counts[i] - 1) * loops[i].Width;
        return place;
    }

    /// <summary>Where a reference of the template points, seen from a copy of a repeated column.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="from">The column of the template it is seen from; 0 for none.</param>
    /// <param name="copy">The copy of that column.</param>
    public CellReference Map(CellReference reference, int from = 0, int copy = 0)
    {
        if (IsSame || reference.From.Column == 0)
            return reference;
        var (left, right) = (Math.Min(reference.From.Column, reference.To.Column), Math.Max(reference.From.Column, reference.To.Column));
        var own = from > 0 ? LoopOf(from) : -1;
        if (own >= 0 && LoopOf(left) == own && LoopOf(right) == own)
            return Placed(reference, At(left, copy), At(right, copy));
        var (first, last) = reference.IsRange ? Range(left, right) : Copies(left) > 0 ? (At(left, 0), At(left, 0)) : (0, 0);
        return first == 0 || last > 16384 ? reference with { From = CellReference.Nowhere, To = CellReference.Nowhere } : Placed(reference, first, last);
    }

    private (int First, int Last) Range(int left, int right)
    {
        while (left <= right && Copies(left) == 0)
            left++;
        while (right >= left && Copies(right) == 0)
            right--;
        return left > right ? (0, 0) : (At(left, 0), At(right, Copies(right) - 1));
    }

    private static CellReference Placed(CellReference reference, int left, int right) => reference with
    {
        From = reference.From with { Column = left },
        To = reference.To with { Column = right },
    };
}
