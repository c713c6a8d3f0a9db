using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The agreed targets, one table per agreement (Perjanjian Kinerja).</summary>
internal sealed class AgreementTables : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context) =>
        context.Report.Agreements.SelectMany(agreement => Build(context, agreement));

    private static IEnumerable<AssessedTable> Build(AssessmentContext context, PerformanceAgreement agreement)
    {
        var maker = context.Figures($"agreement-{agreement.Id}");
        var builder = new TableBuilder(
            maker.Table, "perjanjian", agreement.Title, Columns.Number, new("goal", "tujuan", "Tujuan"), Columns.Objective, Columns.Indicator,
            Columns.Unit, new("target", "target", $"Target {agreement.Year.ToString(CultureInfo.InvariantCulture)}"));
        foreach (var (objective, indicator) in context.InForce(agreement.Year))
        {
            if (agreement.Targets.FirstOrDefault(target => target.IndicatorId == indicator.Id) is { } agreed)
            {
                builder.Row(indicator.Id, RowKind.Indicator, null,
                [
                    .. Columns.Names(context, objective, indicator, agreement.Year),
                    TableBuilder.Text("goal", context.Report.Plan.Goals.FirstOrDefault(goal => goal.Id == objective.GoalId)?.Text),
                    TableBuilder.Shows(maker.Input(
                        indicator.Id, "target", Measures.Kind(indicator), indicator.Unit, agreed.Value, Reasons.TargetMissing)),
                ]);
            }
        }

        return builder.Build(agreement.Source);
    }
}
