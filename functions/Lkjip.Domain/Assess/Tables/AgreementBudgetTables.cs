using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The programs and ceilings of an agreement (program dan anggaran dalam Perjanjian Kinerja).</summary>
internal sealed class AgreementBudgetTables : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context) =>
        context.Report.Agreements.SelectMany(agreement => Build(context, agreement));

    private static IEnumerable<AssessedTable> Build(AssessmentContext context, PerformanceAgreement agreement)
    {
        var maker = context.Figures($"agreementBudget-{agreement.Id}");
        var builder = new TableBuilder(
            maker.Table, "anggaranPerjanjian", $"Program dan Anggaran {agreement.Title}", Columns.Number, Columns.Program,
            new("ceiling", "pagu", "Anggaran (Rp)"), new("fundingSource", "sumberDana", "Keterangan"));
        var ceilings = agreement.Ceilings.Select((ceiling, index) => Row(maker, ceiling, index)).ToList();
        foreach (var ((ceiling, figure), index) in agreement.Ceilings.Zip(ceilings).Select((pair, index) => (pair, index)))
        {
            builder.Row(figure.Row, RowKind.Program, null,
                TableBuilder.Text("number", (index + 1).ToString(CultureInfo.InvariantCulture)),
                TableBuilder.Text("program", ceiling.Name ?? context.Node(ceiling.BudgetItemId)?.Item.Name),
                TableBuilder.Shows(figure), TableBuilder.Text("fundingSource", ceiling.FundingSource));
        }

        if (ceilings.Count > 0)
        {
            builder.Row("total", RowKind.Total, null,
                TableBuilder.Text("program", "Jumlah"), TableBuilder.Shows(maker.Sum("total", "ceiling", FigureKind.Rupiah, ceilings)));
        }

        return builder.Build(agreement.Source);
    }

    private static Figure Row(FigureMaker maker, ProgramCeiling ceiling, int index) =>
        maker.Input(ceiling.BudgetItemId ?? $"c{(index + 1).ToString(CultureInfo.InvariantCulture)}", "ceiling", ceiling.Amount);
}
