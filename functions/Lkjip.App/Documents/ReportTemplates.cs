namespace Lkjip.App.Documents;

/// <summary>The default templates by name (templat bawaan).</summary>
internal static class ReportTemplates
{
    /// <summary>The standard report by PermenPAN-RB 53/2014.</summary>
    public const string Standard = "standar";

    /// <summary>The names an agency can choose from.</summary>
    public static IReadOnlyList<string> Names { get; } = [Standard, "blitar", "tanjung-jabung-barat", "jember"];

    /// <summary>What is made of a report, in this order: of a year in the style of its agency, of a quarter in the one form for all.</summary>
    /// <param name="name">The agency's style; null for the standard.</param>
    /// <param name="quarter">The quarter that the report ends with; null for a year.</param>
    public static IReadOnlyList<ReportTemplate> For(string? name, int? quarter) =>
    [
        new("laporan", quarter is null ? $"laporan-{name ?? Standard}.docx" : "laporan-triwulan.docx"),
        new("buku-kerja", quarter is null ? "buku-kerja.xlsx" : "buku-kerja-triwulan.xlsx"),
    ];
}
