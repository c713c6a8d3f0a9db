using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>A tick in the column of the rating, per indicator and per objective (ikhtisar capaian dan predikat).</summary>
internal sealed class RatingTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("ratings");
        var builder = new TableBuilder(
            maker.Table, "ikhtisarPredikat", "Ikhtisar Capaian Kinerja",
            [
                Columns.Number, Columns.Objective, Columns.Indicator, Columns.Achievement, new("rating", "predikat", "Predikat"),
                .. context.Scale.Bands.Select((band, index) => new TableColumn(Band(index), $"predikat{Text(index + 1)}", band.Label, ["Predikat"])),
            ]);
        foreach (var objective in context.Report.Plan.Objectives)
        {
            Add(context, maker, builder, objective);
        }

        return builder.Build();
    }

    private static void Add(AssessmentContext context, FigureMaker maker, TableBuilder builder, Objective objective)
    {
        var indicators = context.IndicatorsOf(objective);
        if (indicators.Count == 0)
        {
            return;
        }

        var heading = $"{objective.Id}-heading";
        builder.Row(heading, RowKind.Objective, null,
            TableBuilder.Text("number", Columns.OrdinalOf(context, objective)), TableBuilder.Text("objective", objective.Text));
        var achievements = new List<(Figure, decimal)>();
        foreach (var indicator in indicators)
        {
            var achievement = maker.Achievement(
                indicator.Id, "achievement", indicator, maker.Target(indicator.Id, "target", indicator, context.Year),
                maker.Actual(indicator.Id, "actual", indicator, context.Year));
            achievements.Add((achievement, indicator.Weight));
            builder.Row(indicator.Id, RowKind.Indicator, heading,
                [TableBuilder.Text("number", indicator.Number), TableBuilder.Text("indicator", indicator.Name), .. Ticked(context, maker, achievement)]);
        }

        var mean = maker.Mean(objective.Id, "achievement", FigureKind.Percent, achievements);
        builder.Row(objective.Id, RowKind.Mean, heading, [TableBuilder.Text("objective", "Rata-rata capaian"), .. Ticked(context, maker, mean)]);
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Ticked(AssessmentContext context, FigureMaker maker, Figure achievement)
    {
        var rating = maker.Rating(context.Scale, achievement.Row, achievement);
        yield return TableBuilder.Shows(achievement);
        yield return TableBuilder.Shows(rating);
        for (var index = 0; index < context.Scale.Bands.Count; index++)
        {
            if (context.Scale.Bands[index].Label == rating.Shown)
            {
                yield return TableBuilder.Text(Band(index), "√");
            }
        }
    }

    private static string Band(int index) => $"band{Text(index + 1)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
