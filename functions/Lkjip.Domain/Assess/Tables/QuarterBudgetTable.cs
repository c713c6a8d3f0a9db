using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Spending per quarter against the cumulative plan (serapan triwulan).</summary>
internal sealed class QuarterBudgetTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("quarterBudget");
        var builder = new TableBuilder(maker.Table, "serapanTriwulan", "Realisasi Anggaran Triwulan", [.. Header()]);
        if (context.Nodes.Any(node => node.Item.SpentByQuarter.Count > 0))
        {
            foreach (var node in context.Nodes)
            {
                builder.Row(node.Item.Id, node.Kind, node.Parent?.Item.Id,
                    [TableBuilder.Text("name", node.Item.Name), .. Cells(maker, node.Item.Id, node.Ceiling, node.SpentIn)]);
            }

            var ceiling = BudgetNode.SumOf([.. context.Programs.Select(program => program.Ceiling).OfType<Rupiah>()]);
            builder.Row("total", RowKind.Total, null,
            [
                TableBuilder.Text("name", "Jumlah"),
                .. Cells(maker, "total", ceiling, quarter => BudgetNode.SumOf([.. context.Programs.Select(program => program.SpentIn(quarter)).OfType<Rupiah>()])),
            ]);
        }

        return builder.Build();
    }

    private static IEnumerable<TableColumn> Header() =>
    [
        new("name", "uraian", "Program/Kegiatan/Sub Kegiatan"), Columns.Ceiling,
        .. Of("spentQ", "realisasiTw", "Realisasi (Rp)"), .. Of("cumulativeQ", "kumulatifTw", "Kumulatif (Rp)"),
        .. Of("absorptionQ", "serapanTw", "Serapan (%)"), .. Of("planQ", "rencanaTw", "Rencana Kumulatif (%)"),
    ];

    private static IEnumerable<TableColumn> Of(string id, string tag, string group) =>
        Enumerable.Range(1, 4).Select(quarter => new TableColumn(
            id + quarter.ToString(CultureInfo.InvariantCulture), tag + quarter.ToString(CultureInfo.InvariantCulture),
            $"TW {Text.IndonesianFormat.Roman(quarter)}", [group]));

    private static IEnumerable<(string Column, TableCell? Cell)> Cells(FigureMaker maker, string row, Rupiah? ceilingAmount, Func<int, Rupiah?> spentIn)
    {
        var ceiling = maker.Input(row, "ceiling", ceilingAmount);
        yield return TableBuilder.Shows(ceiling);
        var soFar = new List<Figure>();
        for (var quarter = 1; quarter <= 4 && spentIn(quarter) is { } amount; quarter++)
        {
            var text = quarter.ToString(CultureInfo.InvariantCulture);
            soFar.Add(maker.Input(row, $"spentQ{text}", amount));
            var cumulative = maker.Sum(row, $"cumulativeQ{text}", FigureKind.Rupiah, soFar);
            yield return TableBuilder.Shows(soFar[^1]);
            yield return TableBuilder.Shows(cumulative);
            yield return TableBuilder.Shows(maker.Absorption(row, $"absorptionQ{text}", ceiling, cumulative));
            if (maker.Policy.Agency.QuarterPlan.Count >= quarter)
            {
                yield return TableBuilder.Shows(maker.Input(row, $"planQ{text}", FigureKind.Percent, maker.Policy.Agency.QuarterPlan[quarter - 1]));
            }
        }
    }
}
