using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The actual against the target at the end of the strategic plan (tingkat kemajuan).</summary>
/// <remarks>For flows (accumulation sum) the actuals to date are held against the sum of the plan's targets.</remarks>
internal sealed class PlanProgressTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("planProgress");
        var builder = new TableBuilder(
            maker.Table, "kemajuanRenstra", "Perbandingan Realisasi Kinerja dengan Target Akhir Renstra", Columns.Number, Columns.Objective,
            Columns.Indicator, Columns.Unit, new("endTarget", "targetAkhir", "Target Akhir Renstra"), Columns.Actual,
            new("progress", "kemajuan", "Tingkat Kemajuan (%)"));
        foreach (var (objective, indicator) in context.Measured)
        {
            if (EndTarget(context, indicator) is { } end)
            {
                var target = maker.Value(indicator.Id, "endTarget", indicator, end, Reasons.TargetMissing);
                var actual = maker.Actual(indicator.Id, "actual", indicator, context.Year);
                builder.Row(indicator.Id, RowKind.Indicator, null,
                [
                    .. Columns.Names(context, objective, indicator), TableBuilder.Shows(target), TableBuilder.Shows(actual),
                    TableBuilder.Shows(maker.Achievement(indicator.Id, "progress", indicator, target, actual)),
                ]);
            }
        }

        return builder.Build();
    }

    private static Measurement? EndTarget(AssessmentContext context, Indicator indicator)
    {
        var planned = context.Report.Plan.TargetVersions.Where(version => version.InForce).SelectMany(version => version.Targets)
            .FirstOrDefault(target => target.IndicatorId == indicator.Id && target.Year == context.Report.Plan.ToYear);
        return indicator.EndOfPlanTarget ?? (planned is null ? null : new Measurement { Year = planned.Year, Value = planned.Value });
    }
}
