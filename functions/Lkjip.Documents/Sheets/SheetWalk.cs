using System.Globalization;
using ExcelDataReader;

namespace Lkjip.Documents.Sheets;

/// <summary>Goes through the sheets of an opened file within <see cref="SheetLimits"/>.</summary>
internal sealed class SheetWalk(SheetErrors errors)
{
    private int cells;

    /// <summary>All sheets.</summary>
    public SheetReading Read(IExcelDataReader reader)
    {
        var sheets = new List<Worksheet>();
        do
        {
            var rows = Rows(reader, errors.Of(sheets.Count));
            if (rows is null || sheets.Count == SheetLimits.Sheets)
                return SheetReading.Refused(SheetReading.TooLarge);
            sheets.Add(new Worksheet(reader.Name ?? "", reader.VisibleState != "visible", rows, Merges(reader)));
        }
        while (reader.NextResult());
        return sheets.Exists(sheet => sheet.Rows.Count > 0) ? new SheetReading(sheets, null) : SheetReading.Refused(SheetReading.Empty);
    }

    private List<SheetRow>? Rows(IExcelDataReader reader, IReadOnlyDictionary<(int Row, int Column), string> failed)
    {
        var rows = new List<SheetRow>();
        for (var number = 1; number <= SheetLimits.LastRow && reader.Read(); number++)
        {
            var found = Cells(reader, number, failed);
            cells += found.Count;
            if (found.Count > 0)
                rows.Add(new SheetRow(number, found));
            if (cells > SheetLimits.Cells || rows.Count > SheetLimits.Rows)
                return null;
        }

        return rows;
    }

    private static List<SheetCell> Cells(IExcelDataReader reader, int row, IReadOnlyDictionary<(int Row, int Column), string> failed)
    {
        var found = new List<SheetCell>();
        for (var index = 0; index < Math.Min(reader.FieldCount, SheetLimits.Columns); index++)
        {
            var cell = failed.TryGetValue((row, index + 1), out var error) ? new SheetCell(row, index + 1) { Error = error } : Cell(reader, row, index);
            if (!cell.IsEmpty)
                found.Add(cell);
        }

        return found;
    }

    private static SheetCell Cell(IExcelDataReader reader, int row, int index)
    {
        var cell = new SheetCell(row, index + 1);
        return reader.GetValue(index) switch
        {
            string text => cell with { Typed = text.Length > SheetLimits.Text ? text[..SheetLimits.Text] : text },
            bool flag => cell with { Typed = flag ? "Ya" : "Tidak" },
            DateTime date => cell with { Date = date },
            TimeSpan time => cell with { Typed = time.ToString("c", CultureInfo.InvariantCulture) },
            IConvertible number => Numeric(cell, number, reader.GetNumberFormatString(index)),
            _ => cell,
        };
    }

    // A spreadsheet keeps fifteen digits; the conversion to decimal keeps just those.
    private static SheetCell Numeric(SheetCell cell, IConvertible number, string? format)
    {
        var value = number.ToDouble(CultureInfo.InvariantCulture);
        return Math.Abs(value) < 1e27
            ? cell with { Number = (decimal)value, IsPercent = format?.Contains('%', StringComparison.Ordinal) is true }
            : cell with { Typed = value.ToString("R", CultureInfo.InvariantCulture) };
    }

    private static List<SheetMerge> Merges(IExcelDataReader reader) =>
        [.. (reader.MergeCells ?? []).Take(SheetLimits.Rows).Select(m => new SheetMerge(m.FromRow + 1, m.FromColumn + 1, m.ToRow + 1, m.ToColumn + 1))];
}
