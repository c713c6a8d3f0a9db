using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Performance, budget and efficiency per official (analisis efisiensi per pejabat).</summary>
internal sealed class OfficialEfficiencyTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("officialEfficiency");
        string[] performance = ["Kinerja"];
        string[] budget = ["Anggaran"];
        var builder = new TableBuilder(
            maker.Table, "efisiensiPejabat", "Analisis Efisiensi", Columns.Number, new("name", "uraian", "Sasaran Strategis/Program"),
            Columns.Target with { Groups = performance }, Columns.Actual with { Groups = performance },
            Columns.Achievement with { Groups = performance }, Columns.Ceiling with { Groups = budget },
            Columns.Spent with { Groups = budget }, Columns.Absorption with { Groups = budget },
            new("efficiency", "efisiensi", "Tingkat Efisiensi"), new("verdict", "simpulan", "Simpulan"));
        for (var index = 0; index < context.Report.Officials.Count; index++)
        {
            Add(context, maker, builder, context.Report.Officials[index], index + 1);
        }

        return builder.Build();
    }

    private static void Add(AssessmentContext context, FigureMaker maker, TableBuilder builder, ResponsibleOfficial official, int number)
    {
        var group = $"o{Text(number)}";
        builder.Row(group, RowKind.Group, null, TableBuilder.Text("number", Text(number)), TableBuilder.Text("name", official.Position));
        var line = 0;
        foreach (var indicator in official.IndicatorIds.Select(context.Indicator).OfType<Indicator>())
        {
            var objective = context.Objective(indicator.ObjectiveId);
            var heading = $"{group}-{indicator.Id}-objective";
            builder.Row(heading, RowKind.Objective, group, TableBuilder.Text("name", objective?.Text));
            var amounts = objective is null ? default : context.Budget(objective);
            Add(context, maker, builder, ($"{group}-{indicator.Id}", $"{Text(number)}.{Text(++line)}", RowKind.Indicator, heading), indicator.Name, indicator, amounts);
        }

        foreach (var node in official.BudgetItemIds.Select(context.Node).OfType<BudgetNode>())
        {
            var indicator = context.Report.Indicators.FirstOrDefault(candidate => candidate.BudgetItemId == node.Item.Id);
            Add(
                context, maker, builder, ($"{group}-{node.Item.Id}", $"{Text(number)}.{Text(++line)}", RowKind.Program, group), node.Item.Name,
                indicator, (node.Ceiling, node.Spent));
        }
    }

    private static void Add(
        AssessmentContext context, FigureMaker maker, TableBuilder builder, (string Id, string Number, RowKind Kind, string Parent) row, string name,
        Indicator? indicator, (Values.Rupiah? Ceiling, Values.Rupiah? Spent) amounts)
    {
        var measured = indicator ?? new Indicator { Id = "", Name = name, Kind = IndicatorKind.Percent };
        var target = maker.Target(row.Id, "target", measured, context.Year);
        var actual = maker.Actual(row.Id, "actual", measured, context.Year);
        var ceiling = maker.Input(row.Id, "ceiling", amounts.Ceiling);
        var spent = maker.Input(row.Id, "spent", amounts.Spent);
        builder.Row(row.Id, row.Kind, row.Parent,
        [
            TableBuilder.Text("number", row.Number), TableBuilder.Text("name", name), TableBuilder.Shows(target), TableBuilder.Shows(actual),
            TableBuilder.Shows(ceiling), TableBuilder.Shows(spent),
            .. EfficiencyTable.Judged(
                maker, maker.Achievement(row.Id, "achievement", measured, target, actual),
                maker.Absorption(row.Id, "absorption", ceiling, spent), amounts),
        ]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
