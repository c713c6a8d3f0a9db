using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A figure of the ledger with the words of its place (baris buku angka).</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Table">The title of its table.</param>
/// <param name="Row">What its row is about.</param>
/// <param name="Column">The head of its column, with those above it.</param>
internal sealed record LedgerLine(Figure Figure, string Table, string Row, string Column)
{
    // Columns that enter the ledger without being printed.
    private static readonly Dictionary<string, string> Unprinted = new(StringComparer.Ordinal)
    {
        ["capped"] = "Capaian dibatasi", ["ceiling"] = "Pagu (Rp)", ["ceilingOriginal"] = "Pagu sebelum perubahan (Rp)", ["physical"] = "Fisik (%)",
        ["rating"] = "Predikat", ["remaining"] = "Sisa (Rp)", ["spent"] = "Realisasi (Rp)", ["target"] = "Target", ["verdict"] = "Simpulan",
    };

    // The totals and counts of the report, whose columns are named as their tags.
    private static readonly Dictionary<string, string> Summary = new(StringComparer.Ordinal)
    {
        ["agencyAchievement"] = "Capaian perangkat daerah (%)", ["achieved"] = "Indikator tercapai", ["goals"] = "Banyaknya tujuan", ["objectives"] = "Banyaknya sasaran",
        ["indicators"] = "Banyaknya indikator", ["keyIndicators"] = "Banyaknya IKU", ["programs"] = "Banyaknya program", ["activities"] = "Banyaknya kegiatan",
        ["subActivities"] = "Banyaknya sub kegiatan", ["supportingPrograms"] = "Program pendukung", ["supportingActivities"] = "Kegiatan pendukung",
        ["supportingSubActivities"] = "Sub kegiatan pendukung", ["staff"] = "Banyaknya pegawai", ["ceiling"] = "Pagu (Rp)", ["spent"] = "Realisasi (Rp)",
        ["absorption"] = "Serapan (%)", ["absorptionRatio"] = "Serapan tertimbang (%)",
    };

    /// <summary>All figures of an assessment, in the order of its tables.</summary>
    public static IEnumerable<LedgerLine> Of(Assessment assessment)
    {
        var names = Names(assessment);
        return assessment.Tables.SelectMany(table => table.Rows.SelectMany(row => row.Cells
            .Where(cell => cell.Value.Figure is not null)
            .Select(cell => new LedgerLine(cell.Value.Figure!, table.Title, RowName(table, row, names), Head(table, cell.Key)))));
    }

    private static Dictionary<string, string> Names(Assessment assessment) => assessment.Report.Plan.Objectives.Select(objective => (objective.Id, Name: objective.Text))
        .Concat(assessment.Report.Indicators.Select(indicator => (indicator.Id, indicator.Name)))
        .Concat(assessment.Report.Budget.Programs.SelectMany(program => Flat(program)).Select(item => (item.Id, item.Name)))
        .Concat(assessment.Tables.Where(table => table.Id.StartsWith("agreement-", StringComparison.Ordinal)).Select(table => (table.Id, Name: table.Title)))
        .DistinctBy(pair => pair.Id, StringComparer.Ordinal).ToDictionary(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);

    private static IEnumerable<Domain.Reports.BudgetItem> Flat(Domain.Reports.BudgetItem item) => item.Children.SelectMany(Flat).Prepend(item);

    private static string RowName(AssessedTable table, TableRow row, Dictionary<string, string> names) => names.TryGetValue(row.Id, out var name)
        ? name
        : row.Kind == RowKind.Total
            ? "Jumlah"
            : Texts(table, row) is { Length: > 0 } texts ? texts : row.Id == "report" ? "Laporan" : IsYear(row.Id) ? $"Tahun {row.Id[1..]}" : row.Id;

    private static bool IsYear(string id) => id.Length == 5 && id[0] == 'y' && id[1..].All(char.IsAsciiDigit);

    private static string Texts(AssessedTable table, TableRow row) => string.Join(", ", table.Columns
        .Select(column => row.Cells.GetValueOrDefault(column.Id)).Where(cell => cell is { Figure: null } && cell.Text.Any(char.IsLetter))
        .Select(cell => cell!.Text).Take(2));

    private static string Head(AssessedTable table, string column) => table.Id == "summary" && Summary.TryGetValue(column, out var own) ? own : table.Columns.FirstOrDefault(head => head.Id == column) is { } found
        ? string.Join(" ", found.Groups.Append(found.Header)).Replace('\n', ' ')
        : Unprinted.GetValueOrDefault(column, column);
}
