using System.Globalization;
using Lkjip.Documents.Excel.Formulas;

namespace Lkjip.Documents.Excel;

/// <summary>Writes the rows of a filled sheet.</summary>
internal sealed class SheetWriter(SheetExpansion sheet, WorkbookValues values, XmlText xml)
{
    /// <summary>Writes all rows.</summary>
    public void Write()
    {
        foreach (var row in sheet.Rows)
        {
            var height = Height(row) is { } points ? $" ht=\"{Number(points)}\"" : "";
            xml.Raw($"<row r=\"{Number(row.Row)}\"{height}{row.Template.Attributes}>");
            for (var i = 0; i < row.Template.Cells.Count; i++)
                Cell(row, row.Template.Cells[i], row.Contents[i]);
            xml.Raw("</row>");
        }
    }

    // Not marked as chosen by hand, so that a program that fits rows to their text may fit it anew.
    private static decimal? Height(PlacedRow row) => row.Template.Cells
        .Zip(row.Contents, (cell, content) => cell.Wrapped?.Height(content?.Text ?? cell.Value.Text ?? "")).Max();

    private void Cell(PlacedRow row, CellTemplate cell, CellContent? content)
    {
        xml.Raw($"<c r=\"{Corner.ColumnName(cell.Column)}{Number(row.Row)}\"");
        if (cell.Formula is not null)
            Formula(row, cell);
        else if (content is null)
            xml.Raw($"{cell.Fixed.Attributes}>{cell.Fixed.Content}</c>");
        else if (content.Number is { } number)
            xml.Raw($" s=\"{cell.Style}\"><v>{Number(number)}</v></c>");
        else
            Text(cell, content);
    }

    private void Text(CellTemplate cell, CellContent content)
    {
        if (content.Runs.Count == 0)
        {
            xml.Raw($" s=\"{cell.Style}\"/>");
            return;
        }

        xml.Raw($" s=\"{cell.Style}\" t=\"inlineStr\"><is>");
        if (content.Runs.All(run => run.Style.Length == 0))
        {
            xml.Raw("<t xml:space=\"preserve\">").Text(content.Text).Raw("</t>");
        }
        else
        {
            foreach (var (style, text) in content.Runs)
                xml.Raw($"<r>{style}<t xml:space=\"preserve\">").Text(text).Raw("</t></r>");
        }

        xml.Raw("</is></c>");
    }

    private void Formula(PlacedRow row, CellTemplate cell)
    {
        var value = values.Compute(sheet, row, cell);
        var (type, text) = value switch
        {
            { Number: { } number } => ("", Number(number)),
            { Text: { } words } => (" t=\"str\"", words),
            { Flag: { } flag } => (" t=\"b\"", flag ? "1" : "0"),
            { Error: { } error } => (" t=\"e\"", error),
            { IsBlank: true } => ("", "0"),
            _ => ("", null),
        };
        xml.Raw($" s=\"{cell.Style}\"{type}><f>").Text(cell.Formula!.Text(reference => values.Map(reference, sheet, row.Block))).Raw("</f>");
        if (text is not null)
            xml.Raw("<v>").Text(text).Raw("</v>");
        xml.Raw("</c>");
    }

    // 15 digits are what a spreadsheet keeps of a number.
    private static string Number(decimal number) => number.ToString("0.###############", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
