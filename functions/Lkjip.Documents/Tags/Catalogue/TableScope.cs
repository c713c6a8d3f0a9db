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
    private readonly Dictionary<TableRow, TagScope> scopes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TableRow, int> positions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TableRow, int> inObjective = new(ReferenceEqualityComparer.Instance);

    private TableScope(AssessedTable table)
    {
        this.table = table;
        families = ColumnFamily.Of(table);
        children = table.Rows.ToLookup(row => row.ParentId, StringComparer.Ordinal);
        Count(table.Rows.GroupBy(row => (row.ParentId, row.Kind)), positions);
        Count(table.Rows.GroupBy(row => (row.ParentId, row.Kind, row.Cells.GetValueOrDefault("objective")?.Text)), inObjective);
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

    private TagScope Row(TableRow row)
    {
        if (!scopes.TryGetValue(row, out var scope))
            scopes[row] = scope = Make(row);
        return scope;
    }

    private TagScope Make(TableRow row)
    {
        var scope = new TagScope().Add(RowId, row.Id);
        foreach (var column in table.Columns.Where(column => !scope.Knows(column.Tag)).ToList())
            scope.Add(column.Tag, () => FigureTag.Of(row.Cells.GetValueOrDefault(column.Id)) ?? Children(row, column.Tag));
        Add(scope, "no", () => Position(positions[row]));
        Add(scope, "noDalamSasaran", () => Position(inObjective[row]));
        Add(scope, "anak", () => List(children[row.Id]));
        foreach (var family in families)
            Add(scope, family.Values, () => new ListValue([.. family.Columns.Select(column => Cell(row, column))]));
        Add(scope, "kolom", () => new ListValue([.. table.Columns.Select(column => Cell(row, column))]));
        foreach (var kind in RowKinds.All)
        {
            Add(scope, kind.Flag, () => new FlagValue(row.Kind == kind.Kind));
            if (!kind.IsSingle)
                Add(scope, kind.Tag, () => Children(row, kind.Tag));
        }

        return scope;
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

    private static void Add(TagScope scope, string name, Func<TagValue?> value)
    {
        if (!scope.Knows(name))
            scope.Add(name, value);
    }
}
