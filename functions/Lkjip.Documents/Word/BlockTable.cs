using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Word;

/// <summary>Writes a table of a narrative: caption, header with its levels, rows, totals, source.</summary>
internal sealed class BlockTable(WordRendering to, BlockPlace place, ParagraphWriter paragraphs, AssessedTable table, ExtraTable? layout)
{
    // So many columns have room in smaller type only.
    private const int Many = 8;

    private const string Usual = "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:left w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:right w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/><w:insideV w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders>";

    private static readonly string Narrow = string.Create(
        CultureInfo.InvariantCulture,
        $"<w:tblCellMar><w:left w:w=\"{ColumnRoom.NarrowMargin}\" w:type=\"dxa\"/><w:right w:w=\"{ColumnRoom.NarrowMargin}\" w:type=\"dxa\"/></w:tblCellMar>");

    private readonly IReadOnlyList<TableColumn> columns = table.Columns;
    private readonly string? head = StyleOf(to, table, "LKjIP Kepala Kecil", "LKjIP Kepala Tabel");
    private readonly string? cell = StyleOf(to, table, "LKjIP Sel Kecil", "LKjIP Sel");
    private readonly ColumnRoom room = new(table, place.TextWidth, SizeOf(to, table), Shrinks(to, table));

    public void Write()
    {
        if (!string.IsNullOrEmpty(layout?.Heading) && string.IsNullOrEmpty(layout.Caption))
        {
            paragraphs.Styled(to.Template.Styles.Id("LKjIP Judul Tabel") is null ? "LKjIP Subjudul" : "LKjIP Judul Tabel", layout.Heading);
        }
        else if (table.Title.Length > 0)
        {
            to.Template.Caption.Write(to, paragraphs, table.Title);
        }

        WriteTable();
        if (!string.IsNullOrEmpty(table.Source))
        {
            paragraphs.Styled("LKjIP Sumber", $"Sumber: {table.Source}");
        }
        else
        {
            // Two tables without a paragraph between them would become one.
            paragraphs.Write(cell, "<w:spacing w:before=\"0\" w:after=\"0\"/>", "");
        }
    }

    private void WriteTable()
    {
        var style = to.Template.Styles.Id("LKjIP Tabel");
        to.Out.Raw("<w:tbl><w:tblPr>"u8);
        to.Out.Raw(style is null ? "" : $"<w:tblStyle w:val=\"{style}\"/>");
        to.Out.Raw($"<w:tblW w:w=\"{Number(room.Widths.Sum())}\" w:type=\"dxa\"/>{(style is null ? Usual : "")}<w:tblLayout w:type=\"fixed\"/>");
        to.Out.Raw(Shrinks(to, table) ? Narrow : "");
        to.Out.Raw("</w:tblPr><w:tblGrid>"u8);
        foreach (var width in room.Widths)
        {
            to.Out.Raw($"<w:gridCol w:w=\"{Number(width)}\"/>");
        }

        to.Out.Raw("</w:tblGrid>"u8);
        WriteHeader();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            WriteRow(row);
        }

        to.Out.Raw("</w:tbl>"u8);
        to.EndsWithParagraph = false;
    }

    private void WriteHeader()
    {
        var levels = columns.Max(c => c.Groups.Count) + 1;
        for (var level = 0; level < levels; level++)
        {
            OpenRow(header: true);
            for (var c = 0; c < columns.Count;)
            {
                var span = SpanAt(c, level);
                var tall = level == columns[c].Groups.Count && level < levels - 1;
                var merge = tall ? "<w:vMerge w:val=\"restart\"/>" : level > columns[c].Groups.Count ? "<w:vMerge/>" : "";
                Cell(c, span, merge, head, Label(c, level) ?? "", bold: head is null, "center");
                c += span;
            }

            CloseRow();
        }

        if (layout?.ColumnNumbers == true)
        {
            OpenRow(header: true);
            for (var c = 0; c < columns.Count; c++)
            {
                Cell(c, 1, "", head ?? cell, $"({(c + 1).ToString(CultureInfo.InvariantCulture)})", bold: false, "center");
            }

            CloseRow();
        }
    }

    // What the header of a column says at a level: a group, then its own header, then nothing.
    private string? Label(int column, int level)
    {
        var groups = columns[column].Groups;
        return level < groups.Count ? groups[level] : level == groups.Count ? columns[column].Header : null;
    }

    private int SpanAt(int column, int level)
    {
        var span = 1;
        while (level < columns[column].Groups.Count && column + span < columns.Count && SameGroups(column, column + span, level))
        {
            span++;
        }

        return span;
    }

    private bool SameGroups(int left, int right, int level) =>
        columns[right].Groups.Count > level && columns[left].Groups.Take(level + 1).SequenceEqual(columns[right].Groups.Take(level + 1), StringComparer.Ordinal);

    private void WriteRow(int index)
    {
        var row = table.Rows[index];
        var strong = row.Kind is RowKind.Total or RowKind.Group or RowKind.Mean;
        OpenRow(header: false);
        for (var c = 0; c < columns.Count; c++)
        {
            var found = row.Cells.GetValueOrDefault(columns[c].Id);
            var merge = Merges(c) ? Same(c, index, index - 1) ? "<w:vMerge/>" : Same(c, index, index + 1) ? "<w:vMerge w:val=\"restart\"/>" : "" : "";
            Cell(c, 1, merge, cell, merge == "<w:vMerge/>" ? "" : found?.Text ?? "", strong, found is null ? "left" : Alignment(found));
        }

        CloseRow();
    }

    private bool Merges(int column) => layout?.Columns.FirstOrDefault(c => c.Id == columns[column].Id)?.Merge == true;

    private bool Same(int column, int row, int other) =>
        other >= 0 && other < table.Rows.Count && table.Rows[row].Kind == table.Rows[other].Kind
        && Text(column, row).Length > 0 && Text(column, row) == Text(column, other);

    private string Text(int column, int row) => table.Rows[row].Cells.GetValueOrDefault(columns[column].Id)?.Text ?? "";

    private static string Alignment(TableCell found) => found.Figure?.Kind switch
    {
        null or FigureKind.Word => found.Text.Length <= 3 ? "center" : "left",
        FigureKind.Rupiah => "right",
        _ => "center",
    };

    private void OpenRow(bool header) => to.Out.Raw(header ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>");

    private void CloseRow() => to.Out.Raw("</w:tr>"u8);

    private void Cell(int column, int span, string merge, string? style, string text, bool bold, string alignment)
    {
        to.Out.Raw($"<w:tc><w:tcPr><w:tcW w:w=\"{Number(room.Widths.Skip(column).Take(span).Sum())}\" w:type=\"dxa\"/>");
        to.Out.Raw(span > 1 ? $"<w:gridSpan w:val=\"{Number(span)}\"/>" : "");
        to.Out.Raw(merge);
        to.Out.Raw("<w:vAlign w:val=\"center\"/></w:tcPr>"u8);
        paragraphs.Begin(style, (style is null ? "<w:spacing w:before=\"20\" w:after=\"20\"/><w:ind w:left=\"0\" w:firstLine=\"0\"/>" : "") + $"<w:jc w:val=\"{alignment}\"/>");
        paragraphs.Runs(text, own: style is null, bold ? "<w:b/>" : "", room.Size < SizeOf(to, table) ? room.Size : null);
        paragraphs.End();
        to.Out.Raw("</w:tc>"u8);
    }

    private static string Number(int number) => ParagraphWriter.Number(number);

    // The template may have styles for smaller type.
    private static string? StyleOf(WordRendering to, AssessedTable table, string small, string usual) =>
        (table.Columns.Count > Many ? to.Template.Styles.Id(small) : null) ?? to.Template.Styles.Id(usual);

    // Without a style for cells they look as the paragraph of the tag does, size and all.
    private static bool Shrinks(WordRendering to, AssessedTable table) => table.Columns.Count > Many && StyleOf(to, table, "LKjIP Sel Kecil", "LKjIP Sel") is not null;

    private static int SizeOf(WordRendering to, AssessedTable table) => to.Template.Styles.Size(StyleOf(to, table, "LKjIP Sel Kecil", "LKjIP Sel")) ?? 18;
}
