using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The actual against the national value (perbandingan dengan realisasi nasional).</summary>
internal sealed class NationalTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("national");
        var builder = new TableBuilder(
            maker.Table, "perbandinganNasional", "Perbandingan Realisasi Kinerja dengan Realisasi Nasional", Columns.Number, Columns.Objective,
            Columns.Indicator, Columns.Unit, Columns.Actual, new("national", "nasional", "Realisasi Nasional"),
            new("difference", "selisih", "Selisih"), new("note", "keterangan", "Keterangan"));
        foreach (var (objective, indicator) in context.Measured.Where(pair => pair.Indicator.National is not null || pair.Indicator.NationalNote is not null))
        {
            var actual = maker.Actual(indicator.Id, "actual", indicator, context.Year);
            var national = maker.Value(indicator.Id, "national", indicator, indicator.National, Reasons.NotApplicable);
            var outcome = maker.Take("difference", actual) is { } a && maker.Take("difference", national) is { } n
                ? Outcome.Of(a - n) : Outcome.None(national.Reason ?? actual.Reason ?? Reasons.ValueMissing);
            var kind = Measures.Kind(indicator) == FigureKind.Percent ? FigureKind.Points : Measures.Kind(indicator);
            builder.Row(indicator.Id, RowKind.Indicator, null,
            [
                .. Columns.Names(context, objective, indicator), TableBuilder.Shows(actual), TableBuilder.Shows(national),
                TableBuilder.Shows(maker.Computed(
                    indicator.Id, "difference", kind, "difference", outcome, FigureInputs.Of(("actual", actual), ("national", national)))),
                TableBuilder.Text("note", indicator.NationalNote),
            ]);
        }

        return builder.Build();
    }
}
