using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Reading;

/// <summary>The checks of an extra table: its columns, what they are computed from, and the shape of its rows.</summary>
internal static class ExtraTableChecks
{
    private static readonly ExtraColumnKind[] Computed = [ExtraColumnKind.Sum, ExtraColumnKind.Difference];

    public static void Run(ExtraTable table, string place, ReadingLog log)
    {
        var columns = new Dictionary<string, ExtraColumn>(StringComparer.Ordinal);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (!columns.TryAdd(table.Columns[i].Id, table.Columns[i]))
                log.Error("F-DUP", Place.Of(At(place, "columns", i), "id"), table.Columns[i].Id);
        }

        var before = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            Column(table.Columns[i], columns, before, At(place, "columns", i), log);
            before.Add(table.Columns[i].Id);
        }

        var typed = table.Columns.Where(column => !Computed.Contains(column.Kind)).ToList();
        for (var i = 0; i < table.Rows.Count; i++)
            Row(table.Rows[i], typed, At(place, "rows", i), log);
    }

    private static string At(string place, string name, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{Place.Of(place, name)}[{index}]");

    private static void Column(
        ExtraColumn column, Dictionary<string, ExtraColumn> columns, HashSet<string> before, string place, ReadingLog log)
    {
        RecordChecks.Count(column.Groups.Count, 0, 2, place, "groups", log);
        var (least, most) = column.Kind switch
        {
            ExtraColumnKind.Sum => (1, columns.Count),
            ExtraColumnKind.Difference => (2, 2),
            _ => (0, 0),
        };
        RecordChecks.Count(column.Of.Count, least, most, place, "of", log);
        foreach (var id in column.Of.Where(id => !columns.TryGetValue(id, out var from) || from.Kind == ExtraColumnKind.Text))
            log.Error("F-REF", Place.Of(place, "of"), id, NearestName.Suggest(id, columns.Keys));
        // Columns are computed from left to right, so a computed column can use only computed columns before it.
        foreach (var id in column.Of.Where(id => columns.TryGetValue(id, out var from) && Computed.Contains(from.Kind) && !before.Contains(id)))
            log.Error("F-CYCLE", Place.Of(place, "of"), id, column.Id);
    }

    private static void Row(IReadOnlyList<string> cells, List<ExtraColumn> typed, string place, ReadingLog log)
    {
        if (cells.Count != typed.Count)
        {
            log.Error(
                "F-SHAPE", place, cells.Count.ToString(CultureInfo.InvariantCulture), typed.Count.ToString(CultureInfo.InvariantCulture));
            return;
        }

        for (var i = 0; i < cells.Count; i++)
        {
            if (typed[i].Kind != ExtraColumnKind.Text && !string.IsNullOrWhiteSpace(cells[i]))
                Cell(cells[i], string.Create(CultureInfo.InvariantCulture, $"{place}[{i}]"), log);
        }
    }

    private static void Cell(string cell, string place, ReadingLog log)
    {
        var result = MeasuredValueParser.Parse(cell);
        if (result.Code is { } code)
            log.Error(code, place, cell);
        else if (result.Value!.Grade is not null)
            log.Error("F-NUM", place, cell);
        else if (result.IsAmbiguous && cell.Contains(',', StringComparison.Ordinal))
            DecimalReader.NoteAmbiguous(cell, result.Value.Number!.Value, place, log);
    }
}
