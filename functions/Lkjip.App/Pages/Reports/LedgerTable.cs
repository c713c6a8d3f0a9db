using Lkjip.Domain.Assess;

namespace Lkjip.App.Pages.Reports;

/// <summary>A table of the ledger as a page shows it: without columns that say nothing, with grouped headings (tabel buku angka).</summary>
internal sealed class LedgerTable
{
    private const int LongText = 20;

    private static readonly string[] NameColumns = ["indicator", "name", "objective", "year"];

    private LedgerTable(AssessedTable table)
    {
        Table = table;
        Columns = [.. table.Columns.Where(column => table.Rows.Any(row => TextOf(row, column).Length > 0))];
        NameColumn = Columns.FirstOrDefault(column => NameColumns.Contains(column.Id, StringComparer.Ordinal))?.Id;
    }

    /// <summary>The table.</summary>
    public AssessedTable Table { get; }

    /// <summary>The columns that are shown.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The column that names the row.</summary>
    public string? NameColumn { get; }

    /// <summary>The tables of these ids that the report has.</summary>
    public static IReadOnlyList<LedgerTable> Of(Assessment assessment, params string[] ids) =>
        [.. ids.Select(assessment.Table).OfType<AssessedTable>().Select(table => new LedgerTable(table)).Where(table => table.Columns.Count > 0)];

    /// <summary>True when a column holds numbers.</summary>
    public bool IsNumeric(TableColumn column) =>
        Table.Rows.Select(row => row.Cells.GetValueOrDefault(column.Id)?.Figure).OfType<Figure>().Any(figure => figure.Kind != FigureKind.Word);

    /// <summary>True when a column holds sentences, which need width.</summary>
    public bool IsLong(TableColumn column) => Table.Rows.Any(row => TextOf(row, column).Length > LongText);

    /// <summary>The rows of headings, top to bottom.</summary>
    public IReadOnlyList<IReadOnlyList<LedgerHead>> Heads()
    {
        var levels = Columns.Max(column => column.Groups.Count) + 1;
        return [.. Enumerable.Range(0, levels).Select(level => Level(level, levels))];
    }

    private static string TextOf(TableRow row, TableColumn column) => row.Cells.GetValueOrDefault(column.Id)?.Text ?? "";

    private List<LedgerHead> Level(int level, int levels)
    {
        var heads = new List<LedgerHead>();
        for (var index = 0; index < Columns.Count; index++)
        {
            var column = Columns[index];
            if (column.Groups.Count == level)
            {
                heads.Add(new(column.Header, 1, levels - level, IsNumeric(column)));
            }
            else if (column.Groups.Count > level)
            {
                var width = Columns.Skip(index).TakeWhile(other => SameGroup(column, other, level)).Count();
                heads.Add(new(column.Groups[level], width, 1, IsNumeric: false));
                index += width - 1;
            }
        }

        return heads;
    }

    private static bool SameGroup(TableColumn one, TableColumn other, int level) =>
        other.Groups.Count > level && other.Groups.Take(level + 1).SequenceEqual(one.Groups.Take(level + 1), StringComparer.Ordinal);
}
