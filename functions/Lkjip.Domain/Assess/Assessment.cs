using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess;

/// <summary>What follows from a report by computation: its tables, and the ledger of all figures in them (buku angka).</summary>
public sealed class Assessment
{
    private readonly Dictionary<string, Figure> byId;
    private readonly Dictionary<string, AssessedTable> tables;

    internal Assessment(PerformanceReport report, IReadOnlyList<AssessedTable> tables)
    {
        Report = report;
        Tables = tables;
        this.tables = tables.ToDictionary(table => table.Id, StringComparer.Ordinal);
        Figures = [.. tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells.Values)
            .Select(cell => cell.Figure).OfType<Figure>()];
        byId = Figures.DistinctBy(figure => figure.Id, StringComparer.Ordinal).ToDictionary(figure => figure.Id, StringComparer.Ordinal);
    }

    /// <summary>The report that was assessed.</summary>
    public PerformanceReport Report { get; }

    /// <summary>The tables, in the order of the report. A table that has nothing to show is absent.</summary>
    public IReadOnlyList<AssessedTable> Tables { get; }

    /// <summary>All figures, in the order of the tables.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The figure with this id, or null.</summary>
    public Figure? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The figure of this table, row and column, or null.</summary>
    public Figure? Find(string table, string row, string column) => Find($"{table}/{row}/{column}");

    /// <summary>The table with this id, or null.</summary>
    public AssessedTable? Table(string id) => tables.GetValueOrDefault(id);
}
