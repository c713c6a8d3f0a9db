namespace Lkjip.Domain.Assess.Tables;

/// <summary>Performance and budget side by side (pencapaian kinerja dan anggaran).</summary>
internal sealed class PerformanceBudgetTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("performanceBudget");
        string[] performance = ["Kinerja"];
        string[] budget = ["Anggaran"];
        var builder = new TableBuilder(
            maker.Table, "kinerjaAnggaran", "Pencapaian Kinerja dan Anggaran", Columns.Number, Columns.Objective, Columns.Indicator, Columns.Unit,
            Columns.Target with { Groups = performance }, Columns.Actual with { Groups = performance },
            Columns.Achievement with { Groups = performance }, Columns.Ceiling with { Groups = budget },
            Columns.Spent with { Groups = budget }, Columns.Absorption with { Groups = budget });
        if (context.Report.Budget.Allocations.All(allocation => allocation.ObjectiveId is null))
        {
            return [];
        }

        foreach (var (objective, indicator) in context.Measured)
        {
            var target = maker.Target(indicator.Id, "target", indicator, context.Year);
            var actual = maker.Actual(indicator.Id, "actual", indicator, context.Year);
            var amounts = context.Budget(objective);
            var ceiling = maker.Input(indicator.Id, "ceiling", amounts.Ceiling);
            var spent = maker.Input(indicator.Id, "spent", amounts.Spent);
            builder.Row(indicator.Id, RowKind.Indicator, null,
            [
                .. Columns.Names(context, objective, indicator), TableBuilder.Shows(target), TableBuilder.Shows(actual),
                TableBuilder.Shows(maker.Achievement(indicator.Id, "achievement", indicator, target, actual)), TableBuilder.Shows(ceiling),
                TableBuilder.Shows(spent), TableBuilder.Shows(maker.Absorption(indicator.Id, "absorption", ceiling, spent)),
            ]);
        }

        return builder.Build();
    }
}
