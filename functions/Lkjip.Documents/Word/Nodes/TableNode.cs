namespace Lkjip.Documents.Word;

/// <summary>A table; it vanishes when no row is printed.</summary>
/// <param name="head">What stands before the rows.</param>
/// <param name="columns">The repeated columns.</param>
/// <param name="grid">The width of each column with its group of repeated columns; -1 for none.</param>
/// <param name="rows">The rows.</param>
/// <param name="isPlain">True when no column repeats, no cells merge, and a row stands outside of sections.</param>
internal sealed class TableNode(NodeList head, IReadOnlyList<ColumnLoop> columns, IReadOnlyList<(int Loop, int Width)> grid, NodeList rows, bool isPlain) : Node
{
    private static readonly StaticNode Close = new("</w:tbl>", "", Ending.Table);

    public override bool IsListed => rows.IsListed;

    public override bool Prints(WordRendering to) => rows.Prints(to);

    public override void Write(WordRendering to)
    {
        if (!Prints(to))
        {
            return;
        }

        var outer = to.Table;
        to.Table = new TableState([.. columns.Select(c => c.Count(to.Scopes))], grid);
        head.Write(to);
        rows.Write(to);
        Close.Write(to);
        to.Table = outer;
    }

    public override void Unfold(List<Node> to)
    {
        if (!isPlain)
        {
            to.Add(this);
            return;
        }

        to.AddRange(head.Nodes);
        to.AddRange(rows.Nodes);
        to.Add(Close);
    }
}
