using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Input, output and outcome of the programs that support an objective (program pendukung sasaran).</summary>
internal sealed class SupportingProgramTable : ReportTable
{
    private static readonly Dictionary<SupportingRowKind, string> Labels = new()
    {
        [SupportingRowKind.Input] = "Input", [SupportingRowKind.Output] = "Output", [SupportingRowKind.Outcome] = "Outcome",
    };

    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("supporting");
        var builder = new TableBuilder(
            maker.Table, "programPendukung", "Target dan Realisasi Program dan Kegiatan Pendukung Sasaran", Columns.Number, Columns.Objective,
            new("name", "uraian", "Program/Kegiatan/Sub Kegiatan"), new("kind", "jenis", "Jenis"), Columns.Target,
            new("actual", "realisasi", "Capaian"), new("achievement", "capaian", "%"));
        foreach (var objective in context.Report.Plan.Objectives)
        {
            var supports = context.Report.SupportingPrograms.Where(support => support.ObjectiveId == objective.Id).ToList();
            if (supports.Count > 0)
            {
                builder.Row(objective.Id, RowKind.Objective, null,
                    TableBuilder.Text("number", Columns.OrdinalOf(context, objective)), TableBuilder.Text("objective", objective.Text));
            }

            for (var index = 0; index < supports.Count; index++)
            {
                Add(context, maker, builder, supports[index], index + 1);
            }
        }

        return builder.Build();
    }

    private static void Add(AssessmentContext context, FigureMaker maker, TableBuilder builder, SupportingProgram support, int number)
    {
        if (context.Node(support.BudgetItemId) is not { } node)
        {
            return;
        }

        var heading = support.ObjectiveId;
        foreach (var above in Path(node))
        {
            var first = above.Parent is null ? Text(number) : null;
            heading = $"{support.BudgetItemId}-{above.Kind.ToString().ToLowerInvariant()}";
            builder.Row(heading, above.Kind, support.ObjectiveId, TableBuilder.Text("number", first), TableBuilder.Text("name", above.Item.Name));
        }

        for (var index = 0; index < support.Rows.Count; index++)
        {
            var row = support.Rows[index];
            builder.Row($"{support.BudgetItemId}-{Text(index + 1)}", RowKind.Plain, heading,
                [TableBuilder.Text("kind", Labels[row.Kind]), .. Cells(context, maker, node, row, $"{support.BudgetItemId}-{Text(index + 1)}")]);
        }
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Cells(
        AssessmentContext context, FigureMaker maker, BudgetNode node, SupportingRow row, string id)
    {
        var indicator = context.Indicator(row.IndicatorId);
        yield return TableBuilder.Text("name", row.Name.Length > 0 ? row.Name : indicator?.Name);
        if (row.Kind == SupportingRowKind.Input && row.Target is null && row.Actual is null)
        {
            var ceiling = maker.Input(id, "target", node.Ceiling);
            var spent = maker.Input(id, "actual", node.Spent);
            yield return TableBuilder.Shows(ceiling);
            yield return TableBuilder.Shows(spent);
            yield return TableBuilder.Shows(maker.Absorption(id, "achievement", ceiling, spent));
            yield break;
        }

        var measured = indicator ?? AsIndicator(row);
        var target = indicator is null
            ? maker.Input(id, "target", Measures.Kind(measured), row.Unit, row.Target, Reasons.TargetMissing)
            : maker.Target(id, "target", indicator, context.Year);
        var actual = indicator is null
            ? maker.Input(id, "actual", Measures.Kind(measured), row.Unit, row.Actual, Reasons.ActualMissing)
            : maker.Actual(id, "actual", indicator, context.Year);
        yield return TableBuilder.Shows(target);
        yield return TableBuilder.Shows(actual);
        yield return TableBuilder.Shows(maker.Achievement(id, "achievement", measured, target, actual));
    }

    private static Indicator AsIndicator(SupportingRow row) => new()
    {
        Id = "", Name = row.Name, Unit = row.Unit,
        Kind = row.Unit switch { "%" => IndicatorKind.Percent, "Rp" => IndicatorKind.Rupiah, _ => IndicatorKind.Count },
    };

    private static IEnumerable<BudgetNode> Path(BudgetNode node) => node.Parent is null ? [node] : Path(node.Parent).Append(node);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
