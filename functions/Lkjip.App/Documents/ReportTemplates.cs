using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Documents;

/// <summary>What is made of a report, and from which templates (dokumen laporan dan templat bawaan). To add a document, add its line.</summary>
internal static class ReportTemplates
{
    /// <summary>The standard report by PermenPAN-RB 53/2014.</summary>
    public const string Standard = "standar";

    /// <summary>The names an agency can choose from.</summary>
    public static IReadOnlyList<string> Names { get; } = [Standard, "blitar", "tanjung-jabung-barat", "jember"];

    /// <summary>The kinds of documents, in the order in which they are made.</summary>
    public static IReadOnlyList<ReportDocument> Documents { get; } =
    [
        new("laporan", (style, quarter) => quarter is null ? $"laporan-{style}.docx" : "laporan-triwulan.docx"),
        new("buku-kerja", (_, quarter) => quarter is null ? "buku-kerja.xlsx" : "buku-kerja-triwulan.xlsx"),
        ReportDocument.OfYear("perjanjian-kinerja", "perjanjian-kinerja.docx", a => a.Report.Agreements.Count > 0) with { Each = AgreementDocuments.Each },
        ReportDocument.OfYear("rencana-aksi", "rencana-aksi.docx", a => a.Table("actionPlan") is not null),
        ReportDocument.OfYear("rencana-kinerja-tahunan", "rkt.docx", a => a.Table("annualPlan") is not null || a.Table("cascade") is not null),
        ReportDocument.OfYear("keputusan-iku", "keputusan-iku.docx", a => a.Table("keyIndicators") is not null && (Has(a, "keyIndicatorDecree") || Signs(a, DocumentKind.KeyIndicatorDecree))),
        ReportDocument.OfYear("matriks-renstra", "matriks-renstra.docx", a => a.Report.Plan.TargetVersions.Count > 0 || a.Table("strategies") is not null),
    ];

    /// <summary>What is filled for a report: of a year in the style of its agency, of a quarter in the one form for all.</summary>
    /// <param name="style">The agency's style; null for the standard.</param>
    /// <param name="assessment">The report; a document whose data it lacks is not made.</param>
    public static IReadOnlyList<ReportTemplate> For(string? style, Assessment assessment) =>
        [.. Documents.SelectMany(document => document.Of(assessment, style ?? Standard))];

    private static bool Has(Assessment assessment, string section) => assessment.Report.Narratives.GetValueOrDefault(section) is { Count: > 0 };

    private static bool Signs(Assessment assessment, DocumentKind document) => assessment.Report.SignedDocuments.Any(signing => signing.Document == document);
}
