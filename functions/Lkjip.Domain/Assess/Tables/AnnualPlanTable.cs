using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The targets of the annual plan (Rencana Kinerja Tahunan).</summary>
internal sealed class AnnualPlanTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("annualPlan");
        var builder = new TableBuilder(
            maker.Table, "rkt", "Rencana Kinerja Tahunan", Columns.Number, Columns.Objective, Columns.Indicator, Columns.Unit, Columns.Target);
        var year = context.Report.AnnualPlan?.Year ?? context.Year;
        foreach (var (objective, indicator) in context.InForce(year))
        {
            if (context.Report.AnnualPlan?.Targets.FirstOrDefault(target => target.IndicatorId == indicator.Id) is { } planned)
            {
                builder.Row(indicator.Id, RowKind.Indicator, null,
                [
                    .. Columns.Names(context, objective, indicator, year),
                    TableBuilder.Shows(maker.Input(
                        indicator.Id, "target", Measures.Kind(indicator), indicator.Unit, planned.Value, Reasons.TargetMissing)),
                ]);
            }
        }

        return builder.Build();
    }
}
