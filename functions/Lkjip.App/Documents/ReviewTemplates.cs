namespace Lkjip.App.Documents;

/// <summary>The templates of what the inspectorate writes (templat dokumen reviu).</summary>
internal static class ReviewTemplates
{
    /// <summary>The note on the results: checklist, findings, recommendations.</summary>
    public static ReportTemplate Note { get; } = new("catatan-hasil-reviu", "catatan-hasil-reviu.docx");

    /// <summary>The statement of review.</summary>
    public static ReportTemplate Statement { get; } = new("pernyataan-telah-direviu", "pernyataan-telah-direviu.docx");

    /// <summary>All of them, in this order.</summary>
    public static IReadOnlyList<ReportTemplate> All { get; } = [Note, Statement];
}
