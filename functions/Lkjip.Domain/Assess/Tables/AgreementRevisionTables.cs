using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>What became of every target in a revised agreement, one table per revision (perubahan target Perjanjian Kinerja).</summary>
/// <remarks>Difference = revised - original, of percentages in points; change = difference/original x 100.</remarks>
internal sealed class AgreementRevisionTables : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context) =>
        AgreementSequence.Revisions(context.Report).SelectMany(pair => Build(context, pair.Before, pair.After));

    private static IEnumerable<AssessedTable> Build(AssessmentContext context, PerformanceAgreement before, PerformanceAgreement after)
    {
        var maker = context.Figures($"agreementRevision-{after.Id}");
        var builder = new TableBuilder(
            maker.Table, "perubahanPerjanjian", $"Perubahan Target {after.Title}", Columns.Number, Columns.Objective, Columns.Indicator, Columns.Unit,
            new("original", "semula", "Semula"), new("revised", "menjadi", "Menjadi"), new("difference", "selisih", "Selisih"),
            new("differenceUnit", "satuanSelisih", "Satuan Selisih"), new("change", "perubahan", "Perubahan (%)"), new("fate", "keterangan", "Keterangan"));
        foreach (var (objective, indicator) in context.InForce(after.Year))
        {
            var original = Value(maker, "original", before, indicator);
            var revised = Value(maker, "revised", after, indicator);
            if (original is not null || revised is not null)
            {
                builder.Row(indicator.Id, RowKind.Indicator, null,
                    [.. Columns.Names(context, objective, indicator, after.Year), .. Cells(maker, indicator, original, revised)]);
            }
        }

        return builder.Build();
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Cells(FigureMaker maker, Indicator indicator, Figure? original, Figure? revised)
    {
        var isWord = (original ?? revised)!.Kind == FigureKind.Word;
        return
        [
            TableBuilder.Shows(original), TableBuilder.Shows(revised),
            isWord ? default : TableBuilder.Shows(maker.Difference(indicator.Id, Measures.Kind(indicator), original, revised, indicator.Unit)),
            isWord || Measures.Kind(indicator) != FigureKind.Percent ? default : TableBuilder.Text("differenceUnit", "poin"),
            isWord ? default : TableBuilder.Shows(maker.Change(indicator.Id, original, revised)),
            TableBuilder.Shows(maker.Fate(indicator.Id, original, revised)),
        ];
    }

    private static Figure? Value(FigureMaker maker, string column, PerformanceAgreement agreement, Indicator indicator) =>
        agreement.Targets.FirstOrDefault(target => target.IndicatorId == indicator.Id) is { } agreed
            ? maker.Input(indicator.Id, column, Measures.Kind(indicator), indicator.Unit, agreed.Value, Reasons.TargetMissing)
            : null;
}
