using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>How many indicators have reached the target of the quarter (ringkasan triwulan).</summary>
internal sealed class QuarterSummaryTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("quarterSummary");
        var builder = new TableBuilder(
            maker.Table, "ringkasanTriwulan", "Ringkasan Triwulan", new("indicators", "jumlahIndikator", "Indikator"),
            new("achieved", "jumlahTercapai", "Mencapai Target Triwulan"), new("notAchieved", "jumlahBelumTercapai", "Belum Mencapai Target Triwulan"),
            new("unmeasured", "jumlahBelumDiukur", "Belum Diukur"));
        var achievements = new QuarterTable().Build(context).SelectMany(table => table.Rows).Where(row => row.Kind == RowKind.Indicator)
            .Select(row => row.Cells["achievementQuarter"].Figure!).ToList();
        if (achievements.Count > 0)
        {
            builder.Row("report", RowKind.Plain, null,
                Count(maker, "indicators", achievements.Count), Count(maker, "achieved", achievements.Count(figure => figure.Exact >= 100m)),
                Count(maker, "notAchieved", achievements.Count(figure => figure.Exact < 100m)),
                Count(maker, "unmeasured", achievements.Count(figure => figure.Exact is null)));
        }

        return builder.Build();
    }

    private static (string Column, TableCell? Cell) Count(FigureMaker maker, string column, int count) => TableBuilder.Shows(
        maker.Computed("report", column, FigureKind.Count, "count", Outcome.Of(count), FigureInputs.None));
}
