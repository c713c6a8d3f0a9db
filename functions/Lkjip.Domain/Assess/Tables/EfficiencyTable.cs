using Lkjip.Domain.Assess.Efficiency;
using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Achievement against absorption per objective (efisiensi penggunaan sumber daya).</summary>
internal sealed class EfficiencyTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("efficiency");
        var builder = new TableBuilder(
            maker.Table, "efisiensi", "Efisiensi Penggunaan Sumber Daya", Columns.Number, Columns.Objective, Columns.Indicator,
            new("achievement", "capaian", "% Capaian Kinerja"), new("absorption", "serapan", "% Penyerapan Anggaran"),
            new("efficiency", "efisiensi", "Tingkat Efisiensi"), new("verdict", "simpulan", "Simpulan"));
        foreach (var objective in context.Report.Plan.Objectives.Where(objective => context.IndicatorsOf(objective).Count > 0))
        {
            var achievement = maker.Mean(objective.Id, "achievement", FigureKind.Percent,
            [
                .. context.IndicatorsOf(objective).Select(indicator => (maker.Achievement(
                    indicator.Id, "achievement", indicator, maker.Target(indicator.Id, "target", indicator, context.Year),
                    maker.Actual(indicator.Id, "actual", indicator, context.Year)), indicator.Weight)),
            ]);
            var absorption = maker.Absorption(objective, "absorption");
            builder.Row(objective.Id, RowKind.Objective, null,
            [
                TableBuilder.Text("number", Columns.OrdinalOf(context, objective)), TableBuilder.Text("objective", objective.Text),
                TableBuilder.Text("indicator", string.Join('\n', context.IndicatorsOf(objective).Select(indicator => indicator.Name))),
                .. Judged(maker, achievement, absorption, context.Budget(objective)),
            ]);
        }

        AddTotal(context, maker, builder);
        return context.Nodes.Count == 0 ? [] : builder.Build();
    }

    /// <summary>Achievement, absorption, degree of efficiency and verdict of one row, by the table's rule.</summary>
    internal static IEnumerable<(string Column, TableCell? Cell)> Judged(
        FigureMaker maker, Figure achievement, Figure absorption, (Values.Rupiah? Ceiling, Values.Rupiah? Spent) amounts)
    {
        var rule = EfficiencyRules.Find(maker.Policy.Efficiency) ?? EfficiencyRules.All[0];
        var inputs = FigureInputs.Of(("achievement", achievement), ("absorption", absorption));
        var judged = maker.Take("efficiency", achievement) is { } a && maker.Take("efficiency", absorption) is { } s
            ? rule.Compute(new EfficiencyInput(a, s, amounts.Ceiling?.Amount, amounts.Spent?.Amount)) : null;
        var missing = achievement.Reason ?? absorption.Reason ?? Reasons.NotApplicable;
        yield return TableBuilder.Shows(achievement);
        yield return TableBuilder.Shows(absorption);
        yield return TableBuilder.Shows(maker.Computed(
            achievement.Row, "efficiency", rule.Kind, $"efficiency:{rule.Id}",
            judged?.Value is { } value ? Outcome.Of(value) : Outcome.None(missing), inputs));
        yield return TableBuilder.Shows(maker.Word(achievement.Row, "verdict", $"efficiency:{rule.Id}", judged?.Verdict, inputs, missing));
    }

    private static void AddTotal(AssessmentContext context, FigureMaker maker, TableBuilder builder)
    {
        var means = context.Report.Plan.Objectives.Select(objective => maker.Mean(objective.Id, "achievement", FigureKind.Percent,
        [
            .. context.IndicatorsOf(objective).Select(indicator => (maker.Achievement(
                indicator.Id, "achievement", indicator, maker.Target(indicator.Id, "target", indicator, context.Year),
                maker.Actual(indicator.Id, "actual", indicator, context.Year)), indicator.Weight)),
        ])).Select(figure => (figure, 1m)).ToList();
        var ceiling = BudgetNode.SumOf([.. context.Programs.Select(program => program.Ceiling).OfType<Values.Rupiah>()]);
        var spent = BudgetNode.SumOf([.. context.Programs.Select(program => program.Spent).OfType<Values.Rupiah>()]);
        builder.Row("total", RowKind.Mean, null,
        [
            TableBuilder.Text("objective", "Perangkat daerah"),
            .. Judged(
                maker, maker.Mean("total", "achievement", FigureKind.Percent, means),
                maker.Absorption("total", "absorption", maker.Input("total", "ceiling", ceiling), maker.Input("total", "spent", spent)),
                (ceiling, spent)),
        ]);
    }
}
