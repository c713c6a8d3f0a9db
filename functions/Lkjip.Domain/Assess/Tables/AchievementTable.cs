using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Assess.Ratings;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Target, actual and achievement of every indicator, with the means (capaian kinerja).</summary>
internal sealed class AchievementTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("achievement");
        var builder = new TableBuilder(
            maker.Table, "capaian", "Capaian Kinerja", Columns.Number, Columns.Objective, Columns.Indicator, Columns.Unit, Columns.Target,
            Columns.Actual, Columns.Achievement, new("capped", "capaianDibatasi", "Capaian (dibatasi)"), new("rating", "predikat", "Predikat"));
        var indicators = new List<(Figure Figure, decimal Weight)>();
        var objectives = new List<(Figure Figure, decimal Weight)>();
        foreach (var objective in context.Report.Plan.Objectives)
        {
            var own = AddIndicators(context, maker, builder, objective);
            if (own.Count > 0)
            {
                indicators.AddRange(own);
                objectives.Add((AddMean(context, maker, builder, objective, own), 1m));
            }
        }

        AddGoals(context, maker, builder);
        if (indicators.Count > 0)
        {
            var parts = context.Policy.AgencyMean == AgencyMean.Indicators ? indicators : objectives;
            var mean = maker.Mean("total", "achievement", FigureKind.Percent, parts);
            builder.Row("total", RowKind.Mean, null,
                [TableBuilder.Text("objective", "Rata-rata capaian"), TableBuilder.Shows(mean), .. Rated(context, maker, "total", mean)]);
        }

        return builder.Build();
    }

    private static List<(Figure Figure, decimal Weight)> AddIndicators(
        AssessmentContext context, FigureMaker maker, TableBuilder builder, Objective objective)
    {
        var achievements = new List<(Figure, decimal)>();
        foreach (var indicator in context.IndicatorsOf(objective))
        {
            var cells = Measured(context, maker, indicator, out var achievement);
            builder.Row(indicator.Id, RowKind.Indicator, null, [.. Columns.Names(context, objective, indicator), .. cells]);
            achievements.Add((achievement, indicator.Weight));
        }

        return achievements;
    }

    private static Figure AddMean(
        AssessmentContext context, FigureMaker maker, TableBuilder builder, Objective objective, List<(Figure Figure, decimal Weight)> own)
    {
        var mean = maker.Mean(objective.Id, "achievement", FigureKind.Percent, own);
        builder.Row(objective.Id, RowKind.Mean, null,
        [
            TableBuilder.Text("number", Columns.OrdinalOf(context, objective)), TableBuilder.Text("objective", objective.Text),
            TableBuilder.Shows(mean), .. Rated(context, maker, objective.Id, mean),
        ]);
        return mean;
    }

    // Indicators of goals and programs are measured too, but stand apart: they enter no mean.
    private static void AddGoals(AssessmentContext context, FigureMaker maker, TableBuilder builder)
    {
        foreach (var indicator in context.Report.Indicators.Where(
            indicator => indicator.Level == IndicatorLevel.Goal && indicator.IsInForce(context.Year)))
        {
            var goal = context.Report.Plan.Goals.FirstOrDefault(goal => goal.Id == indicator.GoalId);
            builder.Row(indicator.Id, RowKind.Goal, null,
            [
                TableBuilder.Text("objective", goal?.Text), TableBuilder.Text("indicator", indicator.Name), TableBuilder.Text("unit", indicator.Unit),
                .. Measured(context, maker, indicator, out _),
            ]);
        }
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Measured(
        AssessmentContext context, FigureMaker maker, Indicator indicator, out Figure achievement)
    {
        var target = maker.Target(indicator.Id, "target", indicator, context.Year);
        var actual = maker.Actual(indicator.Id, "actual", indicator, context.Year);
        achievement = maker.Achievement(indicator.Id, "achievement", indicator, target, actual);
        return
        [
            TableBuilder.Shows(target), TableBuilder.Shows(actual), TableBuilder.Shows(achievement),
            .. Rated(context, maker, indicator.Id, achievement),
        ];
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Rated(AssessmentContext context, FigureMaker maker, string row, Figure achievement)
    {
        var capped = achievement.Exact is { } raw ? Outcome.Of(maker.Policy.Cap(raw)) : Outcome.None(achievement.Reason ?? Reasons.ValueMissing);
        var inputs = FigureInputs.Of(("achievement", achievement));
        yield return TableBuilder.Shows(maker.Computed(row, "capped", FigureKind.Percent, "cap", capped, inputs));
        yield return TableBuilder.Shows(maker.Rating(context.Scale, row, achievement));
    }
}
