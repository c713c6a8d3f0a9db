namespace Lkjip.Domain.Assess.Tables;

/// <summary>Columns and cells that many tables share.</summary>
internal static class Columns
{
    public static readonly TableColumn Number = new("number", "nomor", "No");
    public static readonly TableColumn Objective = new("objective", "sasaran", "Sasaran Strategis");
    public static readonly TableColumn Indicator = new("indicator", "indikator", "Indikator Kinerja");
    public static readonly TableColumn Unit = new("unit", "satuan", "Satuan");
    public static readonly TableColumn Target = new("target", "target", "Target");
    public static readonly TableColumn Actual = new("actual", "realisasi", "Realisasi");
    public static readonly TableColumn Achievement = new("achievement", "capaian", "Capaian (%)");
    public static readonly TableColumn Program = new("program", "program", "Program");
    public static readonly TableColumn Ceiling = new("ceiling", "pagu", "Pagu (Rp)");
    public static readonly TableColumn Spent = new("spent", "realisasiAnggaran", "Realisasi (Rp)");
    public static readonly TableColumn Absorption = new("absorption", "serapan", "Serapan (%)");

    /// <summary>The text cells every row of an objective's indicator begins with.</summary>
    public static IEnumerable<(string Column, TableCell? Cell)> Names(
        AssessmentContext context, Reports.Objective objective, Reports.Indicator indicator,
        int? year = null) =>
    [
        TableBuilder.Text("number", OrdinalOf(context, objective, year)),
        TableBuilder.Text("objective", objective.Text),
        TableBuilder.Text("indicator", indicator.Name),
        TableBuilder.Text("unit", indicator.Unit),
    ];

    /// <summary>The number of an objective among those of the year, from 1; by default of the measured year.</summary>
    public static string OrdinalOf(AssessmentContext context, Reports.Objective objective, int? year = null) =>
        (context.ObjectivesIn(year ?? context.Year).ToList().IndexOf(objective) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
