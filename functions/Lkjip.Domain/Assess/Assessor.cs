using Lkjip.Domain.Assess.Tables;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess;

/// <summary>Computes all tables and figures of a report (pengukuran kinerja).</summary>
public static class Assessor
{
    /// <summary>Assesses a report by its own policy. Pure: the same report gives the same figures.</summary>
    public static Assessment Assess(PerformanceReport report)
    {
        var context = new AssessmentContext(report);
        return new Assessment(report, [.. ReportTables.All.SelectMany(table => table.Build(context))]);
    }
}
