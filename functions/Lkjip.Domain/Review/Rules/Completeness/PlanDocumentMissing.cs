using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-20: the targets of the annual plan, of the agreement or of the strategic plan per year are not in the report (dokumen perencanaan).</summary>
/// <remarks>PermenPAN-RB 53/2014, annex II: the chapter on planning. Interim reports are not judged.</remarks>
internal sealed class PlanDocumentMissing() : ReviewRule("R-LKP-20", Severity.Warning, MissingValues.Reported)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var report = context.Report;
        if (report.Period.Quarter is not null)
        {
            yield break;
        }

        if (report.Plan.TargetVersions.Count == 0)
        {
            yield return Found("Target Renstra per tahun");
        }

        if (report.AnnualPlan is null)
        {
            yield return Found("Rencana Kinerja Tahunan");
        }

        if (!report.Agreements.Any(agreement => agreement.Year == report.Period.Year || agreement.Year == context.Year))
        {
            yield return Found($"Perjanjian Kinerja {report.Period.Year.ToString(CultureInfo.InvariantCulture)}");
        }
    }
}
