using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review;

/// <summary>An extra table as rules read it: its typed columns, and the numbers in them (tabel tambahan).</summary>
internal sealed partial class ExtraGrid
{
    private readonly ExtraTable table;

    public ExtraGrid(ExtraTable table)
    {
        this.table = table;
        Columns = [.. table.Columns.Where(column => column.Kind is not (ExtraColumnKind.Sum or ExtraColumnKind.Difference))];
    }

    /// <summary>The columns that have typed cells, in order.</summary>
    public IReadOnlyList<ExtraColumn> Columns { get; }

    public int RowCount => table.Rows.Count;

    public string Title => table.Caption ?? table.Heading ?? "Tabel tambahan";

    /// <summary>The id of a cell's figure in the ledger.</summary>
    public string FigureId(int row, string column) => FormattableString.Invariant($"extra-{table.Id}/r{row + 1}/{column}");

    /// <summary>What is typed in a cell.</summary>
    public string Text(int row, int column) => table.Rows[row].ElementAtOrDefault(column)?.Trim() ?? "";

    /// <summary>The number in a cell; an empty cell or a dash counts as nothing, other text as no number.</summary>
    public decimal? Number(int row, int column) =>
        Text(row, column) is "" or "-" or "–" ? 0m : NumberPattern.Parse(Text(row, column)).Number?.Value;

    /// <summary>Whether a column holds counts or money.</summary>
    public bool IsSummable(int column) => Columns[column].Kind is ExtraColumnKind.Count or ExtraColumnKind.Rupiah;

    /// <summary>What a row is about: its words.</summary>
    public string Label(int row)
    {
        var words = Enumerable.Range(0, Columns.Count).Where(column => Columns[column].Kind == ExtraColumnKind.Text)
            .Select(column => Text(row, column)).Where(text => text.Length > 0 && !NumberPattern.Parse(text.TrimEnd('.')).IsNumber()).ToList();
        return words.Count > 0 ? string.Join(", ", words) : $"baris {(row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    /// <summary>Whether a row is a typed total.</summary>
    public bool IsTotal(int row) => Enumerable.Range(0, Columns.Count)
        .Where(column => Columns[column].Kind == ExtraColumnKind.Text).Any(column => TotalLabel().IsMatch(Text(row, column)));

    [GeneratedRegex(@"^(?:jumlah|total|jml)\.?(?: (?:total|seluruhnya|keseluruhan|seluruh|umum|besar|akhir))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TotalLabel();
}

file static class Results
{
    public static bool IsNumber(this NumberResult result) => result.Number is not null;
}
