namespace Lkjip.Documents.Excel;

/// <summary>One run through a section: where its template rows came to stand (satu putaran).</summary>
internal sealed class RowBlock(SectionNode section, RowBlock? outer)
{
    private readonly SortedDictionary<int, (int First, int Last)> rows = [];

    /// <summary>The section.</summary>
    public SectionNode Section { get; } = section;

    /// <summary>The run around it; null for the sheet.</summary>
    public RowBlock? Outer { get; } = outer;

    /// <summary>The runs inside it.</summary>
    public List<RowBlock> Inner { get; } = [];

    /// <summary>Remembers, here and outwards, that a template row came to stand in a row.</summary>
    public void Place(int templateRow, int row)
    {
        for (var block = this; block is not null; block = block.Outer)
            block.rows[templateRow] = block.rows.TryGetValue(templateRow, out var known) ? (known.First, row) : (row, row);
    }

    /// <summary>The innermost run around this place whose section holds the row.</summary>
    public RowBlock Around(int templateRow)
    {
        var block = this;
        while (!block.Section.Contains(templateRow) && block.Outer is not null)
            block = block.Outer;
        return block;
    }

    /// <summary>The first and last row that these template rows became; null when all vanished.</summary>
    public (int First, int Last)? Rows(int from, int to)
    {
        var first = 0;
        var last = 0;
        foreach (var (row, place) in rows)
        {
            if (row < from)
                continue;
            if (row > to)
                break;
            first = first == 0 ? place.First : Math.Min(first, place.First);
            last = Math.Max(last, place.Last);
        }

        return first == 0 ? null : (first, last);
    }

    /// <summary>Where a row without content would stand: as far below the last one before it as in the template.</summary>
    public int Blank(int templateRow)
    {
        var before = rows.Where(pair => pair.Key < templateRow).Select(pair => (pair.Key, pair.Value.Last)).LastOrDefault();
        return before.Last + templateRow - before.Key;
    }
}
