namespace Lkjip.App.Documents;

/// <summary>The default templates by name (templat bawaan).</summary>
internal static class ReportTemplates
{
    /// <summary>The standard report by PermenPAN-RB 53/2014.</summary>
    public const string Standard = "standar";

    /// <summary>The names an agency can choose from.</summary>
    public static IReadOnlyList<string> Names { get; } = [Standard, "blitar", "tanjung-jabung-barat", "jember"];

    /// <summary>What is made of a report in the style of an agency, in this order.</summary>
    public static IReadOnlyList<ReportTemplate> For(string? name) =>
    [
        new("laporan", $"laporan-{name ?? Standard}.docx"),
        new("buku-kerja", "buku-kerja.xlsx"),
    ];
}
