using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>What became of every program's ceiling in a revised agreement, one table per revision (perubahan anggaran Perjanjian Kinerja).</summary>
/// <remarks>Programs are held together by their budget item, else by their name. A program with another source of funds has changed.</remarks>
internal sealed class AgreementRevisionBudgetTables : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context) =>
        AgreementSequence.Revisions(context.Report).SelectMany(pair => Build(context, pair.Before, pair.After));

    private static IEnumerable<AssessedTable> Build(AssessmentContext context, PerformanceAgreement before, PerformanceAgreement after)
    {
        var maker = context.Figures($"agreementRevisionBudget-{after.Id}");
        var builder = new TableBuilder(
            maker.Table, "perubahanAnggaranPerjanjian", $"Perubahan Anggaran {after.Title}", Columns.Number, Columns.Program,
            new("original", "semula", "Semula (Rp)"), new("revised", "menjadi", "Menjadi (Rp)"), new("difference", "selisih", "Selisih (Rp)"),
            new("change", "perubahan", "Perubahan (%)"), new("fundingBefore", "sumberDanaSemula", "Sumber Dana Semula"),
            new("fundingSource", "sumberDana", "Sumber Dana"), new("fate", "keterangan", "Keterangan"));
        var originals = new List<Figure>();
        var reviseds = new List<Figure>();
        foreach (var (name, old, now) in Pairs(context, before, after))
        {
            var row = (now ?? old)!.BudgetItemId ?? $"c{Text(builder.Count + 1)}";
            var original = old is null ? null : maker.Input(row, "original", old.Amount);
            var revised = now is null ? null : maker.Input(row, "revised", now.Amount);
            originals.AddRange(original is null ? [] : [original]);
            reviseds.AddRange(revised is null ? [] : [revised]);
            builder.Row(row, RowKind.Program, null,
            [
                TableBuilder.Text("number", Text(builder.Count + 1)), TableBuilder.Text("program", name),
                .. Amounts(maker, row, original, revised),
                TableBuilder.Text("fundingBefore", old?.FundingSource), TableBuilder.Text("fundingSource", now?.FundingSource),
                TableBuilder.Shows(maker.Fate(row, original, revised, old?.FundingSource == now?.FundingSource)),
            ]);
        }

        if (originals.Count > 0 && reviseds.Count > 0)
        {
            var total = Amounts(
                maker, "total", maker.Sum("total", "original", FigureKind.Rupiah, originals), maker.Sum("total", "revised", FigureKind.Rupiah, reviseds));
            builder.Row("total", RowKind.Total, null, [TableBuilder.Text("program", "Jumlah"), .. total]);
        }

        return builder.Build();
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Amounts(FigureMaker maker, string row, Figure? original, Figure? revised) =>
    [
        TableBuilder.Shows(original), TableBuilder.Shows(revised),
        TableBuilder.Shows(maker.Difference(row, FigureKind.Rupiah, original, revised)), TableBuilder.Shows(maker.Change(row, original, revised)),
    ];

    // As in the revised agreement; at last what it no longer names.
    private static IEnumerable<(string? Name, ProgramCeiling? Before, ProgramCeiling? After)> Pairs(
        AssessmentContext context, PerformanceAgreement before, PerformanceAgreement after)
    {
        var rest = before.Ceilings.ToList();
        foreach (var ceiling in after.Ceilings)
        {
            var old = rest.Find(other => Key(context, other) == Key(context, ceiling));
            rest.RemoveAll(other => ReferenceEquals(other, old));
            yield return (Name(context, ceiling), old, ceiling);
        }

        foreach (var gone in rest)
        {
            yield return (Name(context, gone), gone, null);
        }
    }

    private static string Key(AssessmentContext context, ProgramCeiling ceiling) =>
        ceiling.BudgetItemId ?? string.Join(' ', (Name(context, ceiling) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();

    private static string? Name(AssessmentContext context, ProgramCeiling ceiling) => ceiling.Name ?? context.Node(ceiling.BudgetItemId)?.Item.Name;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
