using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Turns a table into instructions; knows the grid, and which of its columns repeat.</summary>
internal sealed class TableCompiler(XElement table, Func<XElement, NodeList> children)
{
    private readonly List<ColumnLoop> loops = [];
    private bool isPlain;

    public TableNode Compile()
    {
        FindLoops();
        isPlain = loops.Count == 0 && !table.Descendants(W.Tag).Any(m => m.Annotation<Tag>() is ValueTag { Merge: true } && W.Nearest(m, W.Tbl) == table);
        var head = new List<Node>();
        var text = new StringBuilder();
        XmlText.Open(table, text);
        foreach (var before in table.Elements().TakeWhile(e => e.Name != W.Tr && e.Name != W.Section && e.Name != W.Ns + "sdt").Where(e => e.Name != W.TblGrid))
        {
            XmlText.Write(before, text);
        }

        head.Add(new StaticNode(text.Append("<w:tblGrid>").ToString()));
        var grid = Grid();
        head.AddRange(grid.Select((column, at) => loops.Count == 0 ? Column(column.Width) : (Node)new GridColumnNode(at, column.Loop)));
        head.Add(new StaticNode("</w:tblGrid>"));
        var rows = Rows(table);
        return new TableNode(new NodeList(head), loops, grid, new NodeList(rows), isPlain && rows.Exists(row => row is RowNode));
    }

    private List<Node> Rows(XElement of)
    {
        var rows = new List<Node>();
        foreach (var element in of.Elements())
        {
            if (element.Name == W.Section)
            {
                rows.Add(new SectionNode(element.Annotation<SectionMark>()!.Tag, new NodeList(Rows(element))));
            }
            else if (element.Name == W.Tr)
            {
                rows.Add(new RowNode(new NodeList(Row(element)), isPlain));
            }
            else if (element.Name == W.Ns + "sdt")
            {
                rows.AddRange(Rows(element.Element(W.Ns + "sdtContent")!));
            }
        }

        return rows;
    }

    private List<Node> Row(XElement row)
    {
        var open = new StringBuilder();
        XmlText.Open(row, open);
        foreach (var property in row.Elements().Where(e => e.Name == W.Ns + "trPr" || e.Name == W.Ns + "tblPrEx"))
        {
            XmlText.Write(property, open);
        }

        var column = Number(row.Element(W.Ns + "trPr")?.Element(W.Ns + "gridBefore"), W.Val, 0);
        List<Node> nodes = [new StaticNode(open.ToString()), .. Cells(row, ref column, -1), new StaticNode("</w:tr>")];
        return nodes;
    }

    private List<Node> Cells(XElement of, ref int column, int repeatedBy)
    {
        var cells = new List<Node>();
        foreach (var element in of.Elements())
        {
            if (element.Name == W.Tc)
            {
                cells.Add(Cell(element, ref column, repeatedBy));
            }
            else if (element.Name == W.Section)
            {
                var start = column;
                var loop = loops.FindIndex(l => l.Start == start);
                cells.Add(new SectionNode(element.Annotation<SectionMark>()!.Tag, new NodeList(Cells(element, ref column, loop))));
            }
            else if (element.Name == W.Ns + "sdt")
            {
                cells.AddRange(Cells(element.Element(W.Ns + "sdtContent")!, ref column, repeatedBy));
            }
        }

        return cells;
    }

    private CellNode Cell(XElement cell, ref int column, int repeatedBy)
    {
        var (start, span) = (column, Span(cell));
        column += span;
        var spanned = repeatedBy >= 0 ? [] : loops.Select((l, i) => (Loop: i, Columns: Math.Min(l.End, start + span) - Math.Max(l.Start, start)))
            .Where(l => l.Columns > 0).ToList();
        var merged = cell.Descendants(W.Tag).Where(m => W.Nearest(m, W.Tc) == cell).Select(m => m.Annotation<Tag>()).OfType<ValueTag>().Where(t => t.Merge);
        var shape = new CellShape(cell, (start, span), spanned, repeatedBy) { IsFixed = isPlain };
        return new CellNode(shape, children(cell), [.. merged.Select(t => new ValueNode(t))]);
    }

    private static StaticNode Column(int width) => new(string.Create(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{width}\"/>"));

    private void FindLoops()
    {
        foreach (var section in table.Descendants(W.Section).Where(s => s.Parent!.Name == W.Tr && W.Nearest(s, W.Tbl) == table))
        {
            var start = section.ElementsBeforeSelf().Sum(Columns) + Number(section.Parent!.Element(W.Ns + "trPr")?.Element(W.Ns + "gridBefore"), W.Val, 0);
            var loop = new ColumnLoop(section.Annotation<SectionMark>()!.Tag.Name, start, start + Columns(section));
            if (loops.TrueForAll(l => l.End <= loop.Start || l.Start >= loop.End))
            {
                loops.Add(loop);
            }
        }
    }

    private static int Columns(XElement e) => e.Name == W.Tc ? Span(e) : e.Name == W.Section ? e.Elements().Sum(Columns) : 0;

    private static int Span(XElement cell) => Number(cell.Element(W.TcPr)?.Element(W.GridSpan), W.Val, 1);

    private List<(int Loop, int Width)> Grid() =>
    [
        .. (table.Element(W.TblGrid)?.Elements(W.GridCol) ?? []).Select((column, at) =>
            (loops.FindIndex(l => l.Start <= at && at < l.End), Number(column, W.Ns + "w", 1000))),
    ];

    private static int Number(XElement? element, XName name, int usual) =>
        int.TryParse((string?)element?.Attribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
