using System.Globalization;
using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The budget by kind of expenditure (komposisi belanja).</summary>
internal sealed class CompositionTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("composition");
        var builder = new TableBuilder(
            maker.Table, "komposisiBelanja", "Komposisi Belanja", Columns.Number, new("name", "belanja", "Jenis Belanja"),
            new("amount", "pagu", "Anggaran (Rp)"), new("share", "porsi", "%"));
        var kinds = context.Report.Budget.Composition;
        var amounts = kinds.Select((kind, index) => maker.Input($"k{Text(index + 1)}", "amount", kind.Amount)).ToList();
        var total = maker.Sum("total", "amount", FigureKind.Rupiah, amounts);
        for (var index = 0; index < kinds.Count; index++)
        {
            var share = amounts[index].Exact is { } part && total.Exact is { } whole && whole != 0
                ? Outcome.Of(part / whole * 100m) : Outcome.None(Reasons.ValueMissing);
            builder.Row(amounts[index].Row, RowKind.Plain, null,
                TableBuilder.Text("number", Text(index + 1)), TableBuilder.Text("name", kinds[index].Name), TableBuilder.Shows(amounts[index]),
                TableBuilder.Shows(maker.Computed(
                    amounts[index].Row, "share", FigureKind.Percent, "share", share, FigureInputs.Of(("part", amounts[index]), ("whole", total)))));
        }

        if (kinds.Count > 0)
        {
            builder.Row("total", RowKind.Total, null, TableBuilder.Text("name", "Jumlah"), TableBuilder.Shows(total));
        }

        return builder.Build();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
