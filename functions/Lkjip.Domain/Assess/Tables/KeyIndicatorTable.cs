using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The key indicators with definition, formula, source and responsible unit (Indikator Kinerja Utama).</summary>
internal sealed class KeyIndicatorTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var builder = new TableBuilder(
            "keyIndicators", "iku", "Indikator Kinerja Utama", Columns.Number, new("goal", "tujuan", "Tujuan"),
            new("goalIndicators", "indikatorTujuan", "Indikator Tujuan"), Columns.Objective, Columns.Indicator, Columns.Unit,
            new("definition", "definisi", "Definisi Operasional"), new("calculation", "rumus", "Formulasi"),
            new("dataSource", "sumberData", "Sumber Data"), new("responsibleUnit", "penanggungJawab", "Penanggung Jawab"));
        foreach (var (objective, indicator) in context.Measured)
        {
            builder.Row(indicator.Id, RowKind.Indicator, null, [.. Columns.Names(context, objective, indicator), .. Goal(context, objective), .. Description(indicator)]);
        }

        return builder.Build();
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Goal(AssessmentContext context, Objective objective)
    {
        var goal = context.Report.Plan.Goals.FirstOrDefault(candidate => candidate.Id == objective.GoalId);
        var names = context.Report.Indicators.Where(indicator => indicator.Level == IndicatorLevel.Goal && indicator.GoalId == goal?.Id)
            .Select(indicator => indicator.Name);
        return [TableBuilder.Text("goal", goal?.Text), TableBuilder.Text("goalIndicators", goal is null ? null : string.Join('\n', names))];
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Description(Indicator indicator) =>
    [
        TableBuilder.Text("definition", indicator.Definition), TableBuilder.Text("calculation", indicator.Calculation),
        TableBuilder.Text("dataSource", indicator.DataSource), TableBuilder.Text("responsibleUnit", indicator.ResponsibleUnit),
    ];
}
