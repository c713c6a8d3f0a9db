using System.Collections.Concurrent;
using System.Globalization;
using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Makes the tags of an assessed table from its rows and columns (tabel).</summary>
/// <remarks>
/// A column and a list of child rows may have the same tag ("indikator"): a row that has the cell gives the cell, another one
/// the list.
/// </remarks>
internal sealed class TableScope
{
    private const string RowId = "idBaris";

    private readonly AssessedTable table;
    private readonly IReadOnlyList<ColumnFamily> families;
    private readonly ILookup<string?, TableRow> children;
    private readonly ConcurrentDictionary<TableRow, TagScope> scopes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TableRow, int> positions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TableRow, int> inObjective = new(ReferenceEqualityComparer.Instance);
    private readonly TagNames rowNames;
    private readonly List<Func<TableRow, TagValue?>> rowValues = [];

    private TableScope(AssessedTable table)
    {
        this.table = table;
        families = ColumnFamily.Of(table);
        children = table.Rows.ToLookup(row => row.ParentId, StringComparer.Ordinal);
        Count(table.Rows.GroupBy(row => (row.ParentId, row.Kind)), positions);
        Count(table.Rows.GroupBy(row => (row.ParentId, row.Kind, row.Cells.GetValueOrDefault("objective")?.Text)), inObjective);
        rowNames = DefineRows();
    }

    /// <summary>The tags of one table.</summary>
    public static TagScope For(AssessedTable table) => new TableScope(table).Scope();

    /// <summary>True for the tags of a row, where one name can be a cell in some rows and a list of rows in others.</summary>
    public static bool IsRow(TagScope scope) => scope.Names.Contains(RowId, StringComparer.Ordinal);

    private TagScope Scope()
    {
        var scope = new TagScope()
            .Add("judul", table.Title)
            .Add("sumber", table.Source)
            .Add("kepala", () => new ListValue([.. table.Columns.Select(ColumnHeadTags.Shape.For)]))
            .Add("baris", () => List(table.Rows))
            .Add("daftarRataRata", () => List(table.Rows.Where(row => row.Kind == RowKind.Mean)));
        foreach (var family in families)
            scope.Add(family.Heads, () => new ListValue([.. family.Columns.Select(ColumnHeadTags.Shape.For)]));
        foreach (var kind in RowKinds.All)
            scope.Add(kind.Tag, () => kind.IsSingle ? Single(kind.Kind) : List(table.Rows.Where(row => row.Kind == kind.Kind)));
        return scope;
    }

    private ScopeValue? Single(RowKind kind) =>
        table.Rows.LastOrDefault(row => row.Kind == kind) is { } row ? new ScopeValue(Row(row)) : null;

    private ListValue List(IEnumerable<TableRow> rows) => new([.. rows.Select(Row)]);

    // Threads may ask at once.
    private TagScope Row(TableRow row) => scopes.GetOrAdd(row, one => new TagScope(rowNames, new RowSource(rowValues, one)));

    // The first of two tags with one name counts.
    private TagNames DefineRows()
    {
        var names = new List<string>();
        void Add(string name, Func<TableRow, TagValue?> value)
        {
            if (names.Contains(name, StringComparer.Ordinal))
                return;
            names.Add(name);
            rowValues.Add(value);
        }

        Add(RowId, row => row.Id.Length == 0 ? null : new TextValue(row.Id));
        foreach (var column in table.Columns)
            Add(column.Tag, row => FigureTag.Of(row.Cells.GetValueOrDefault(column.Id)) ?? Children(row, column.Tag));
        Add("no", row => Position(positions[row]));
        Add("noDalamSasaran", row => Position(inObjective[row]));
        Add("anak", row => List(children[row.Id]));
        foreach (var family in families)
            Add(family.Values, row => new ListValue([.. family.Columns.Select(column => Cell(row, column))]));
        Add("kolom", row => new ListValue([.. table.Columns.Select(column => Cell(row, column))]));
        foreach (var kind in RowKinds.All)
        {
            Add(kind.Flag, row => new FlagValue(row.Kind == kind.Kind));
            if (!kind.IsSingle)
                Add(kind.Tag, row => Children(row, kind.Tag));
        }

        return new TagNames(names);
    }

    private ListValue? Children(TableRow row, string tag) =>
        RowKinds.All.FirstOrDefault(kind => !kind.IsSingle && kind.Tag == tag) is { } kind
            ? List(children[row.Id].Where(child => child.Kind == kind.Kind))
            : null;

    private static void Count<TKey>(IEnumerable<IGrouping<TKey, TableRow>> groups, Dictionary<TableRow, int> into)
    {
        foreach (var siblings in groups)
        {
            foreach (var (index, row) in siblings.Index())
                into[row] = index + 1;
        }
    }

    private static NumberValue Position(int number) => new(number, number.ToString(CultureInfo.InvariantCulture), FigureKind.Number);

    private static TagScope Cell(TableRow row, TableColumn column) =>
        ColumnValueTags.Shape.For(new ColumnValue(column, row.Cells.GetValueOrDefault(column.Id)));

    private sealed class RowSource(List<Func<TableRow, TagValue?>> values, TableRow row) : ITagSource
    {
        public TagValue? ValueAt(int slot) => values[slot](row);
    }
}
