namespace Lkjip.Documents.Excel.Formulas;

/// <summary>What the names in the formulas of a sheet stand for: defined names, and columns of tables.</summary>
/// <param name="names">The cells behind a name.</param>
/// <param name="tables">The tables of the workbook by name.</param>
internal sealed class FormulaNames(IReadOnlyDictionary<string, CellReference> names, IReadOnlyDictionary<string, NamedTable> tables)
{
    /// <summary>No names.</summary>
    public static FormulaNames None { get; } = new(new Dictionary<string, CellReference>(StringComparer.Ordinal), new Dictionary<string, NamedTable>(StringComparer.Ordinal));

    /// <summary>The cells behind a name; null when they are not known.</summary>
    public CellReference? Cells(string name) => names.GetValueOrDefault(name);

    /// <summary>The cells behind "Table[Column]" or "Table[[#This Row],[Column]]"; null for any other form.</summary>
    public CellReference? Table(string text, int row)
    {
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        if (!tables.TryGetValue(text[..bracket], out var table))
            return null;
        var inner = text[(bracket + 1)..^1];
        const string OwnRow = "[#This Row],";
        var isOwn = inner.StartsWith(OwnRow, StringComparison.OrdinalIgnoreCase);
        inner = isOwn ? inner[OwnRow.Length..] : inner;
        if (isOwn && (inner.Length < 3 || inner[0] != '[' || inner[^1] != ']'))
            return null;
        return table.Column(isOwn ? inner[1..^1] : inner, isOwn ? row : 0);
    }
}
