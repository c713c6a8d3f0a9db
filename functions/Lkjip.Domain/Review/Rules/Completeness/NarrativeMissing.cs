using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-02: a part that the law wants has no text (narasi belum diisi).</summary>
/// <remarks>PermenPAN-RB 53/2014, annex II: executive summary, background, main issues, plan, agreement, achievement, budget, closing.
/// A section counts as written when it or one of its alternatives has text, or the data prints it anyway. The annex is about the yearly report:
/// an interim report (triwulan) is not asked for its sections.</remarks>
internal sealed class NarrativeMissing() : ReviewRule("R-LKP-02", Severity.Warning, MissingValues.Reported)
{
    private static readonly (string Title, string[] Sections)[] Wanted =
    [
        ("Kata Pengantar", ["foreword", "introduction"]),
        ("Ikhtisar Eksekutif", ["executiveSummary"]),
        ("Latar Belakang", ["background", "introduction"]),
        ("Gambaran Umum Organisasi", ["organisation", "organisationStructure", "dutiesAndFunctions"]),
        ("Isu Strategis", ["strategicIssues"]),
        ("Rencana Strategis", ["strategicPlan", "vision", "goalsAndObjectives"]),
        ("Perjanjian Kinerja", ["agreement"]),
        ("Capaian Kinerja", ["achievement", "achievementComment"]),
        ("Perbandingan dengan Tahun Sebelumnya", ["history", "historyComment"]),
        ("Perbandingan dengan Target Akhir Renstra", ["planProgress", "planProgressComment"]),
        ("Perbandingan dengan Nasional", ["national", "nationalComment"]),
        ("Efisiensi Penggunaan Sumber Daya", ["efficiency", "efficiencyComment"]),
        ("Program yang Menunjang", ["programAnalysis", "supportingPrograms"]),
        ("Realisasi Anggaran", ["budgetRealisation", "budgetRealisationComment"]),
        ("Penutup", ["closing", "conclusion"]),
    ];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from wanted in Wanted
        where context.Report.Period.Quarter is null && wanted.Sections.All(section => IsEmpty(context.Report, section)) && !IsCovered(context.Report, wanted.Title)
        select Found(wanted.Title);

    private static bool IsEmpty(PerformanceReport report, string section) => report.Narratives.GetValueOrDefault(section) is not { Count: > 0 };

    // The same analysis may be typed per objective, indicator or program.
    private static bool IsCovered(PerformanceReport report, string title)
    {
        var analyses = report.Plan.Objectives.Select(objective => objective.Analysis)
            .Concat(report.Indicators.Select(indicator => indicator.Analysis)).Concat(report.Budget.Programs.Select(program => program.Analysis));
        return title switch
        {
            "Isu Strategis" => report.Plan.Issues.Count > 0,
            "Capaian Kinerja" => analyses.Any(analysis => analysis.Achievement.Count > 0),
            "Perbandingan dengan Tahun Sebelumnya" => analyses.Any(analysis => analysis.History.Count > 0),
            "Perbandingan dengan Target Akhir Renstra" => analyses.Any(analysis => analysis.PlanProgress.Count > 0),
            "Perbandingan dengan Nasional" => analyses.Any(analysis => analysis.National.Count > 0),
            "Program yang Menunjang" => analyses.Any(analysis => analysis.Programs.Count > 0),
            _ => false,
        };
    }
}
