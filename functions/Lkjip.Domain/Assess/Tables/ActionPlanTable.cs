using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The targets of the agreement in force up to each quarter (target per triwulan dalam Rencana Aksi).</summary>
/// <remarks>
/// Typed targets of quarters are accumulated as the indicator says. Without them a flow (accumulation sum) follows the agency's cumulative plan,
/// rounded to whole units, and reaches its target with the fourth quarter; any other indicator has its target at the end of the year. The table
/// says which of them it is.
/// </remarks>
internal sealed class ActionPlanTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("actionPlan");
        var builder = new TableBuilder(
            maker.Table, "rencanaAksi", "Target Kinerja per Triwulan", Columns.Number, Columns.Objective, Columns.Indicator, Columns.Unit,
            new("target", "target", "Target Tahun"), Quarter(1), Quarter(2), Quarter(3), Quarter(4), new("basis", "dasar", "Dasar Target Triwulan"),
            new("responsibleUnit", "penanggungJawab", "Penanggung Jawab"));
        foreach (var (agreement, objective, indicator, agreed) in Agreed(context))
        {
            var year = maker.Input(indicator.Id, "target", Measures.Kind(indicator), indicator.Unit, agreed.Value, Reasons.TargetMissing);
            var (basis, quarters) = Quarters(maker, indicator, agreement.Year, year);
            builder.Row(indicator.Id, RowKind.Indicator, null,
            [
                .. Columns.Names(context, objective, indicator, agreement.Year), TableBuilder.Shows(year), .. quarters.Select(TableBuilder.Shows),
                TableBuilder.Text("basis", basis), TableBuilder.Text("responsibleUnit", Responsible(context.Report, indicator)),
            ]);
        }

        return builder.Build();
    }

    /// <summary>The targets of the agreement in force with their objective and indicator, in the order of the objectives.</summary>
    public static IEnumerable<(PerformanceAgreement Agreement, Objective Objective, Indicator Indicator, PlannedTarget Target)> Agreed(AssessmentContext context) =>
        AgreementSequence.InForce(context.Report) is not { } agreement ? [] :
            from pair in context.InForce(agreement.Year)
            let target = agreement.Targets.FirstOrDefault(target => target.IndicatorId == pair.Indicator.Id)
            where target is not null
            select (agreement, pair.Objective, pair.Indicator, target);

    /// <summary>The unit that answers for an indicator, else the official who does.</summary>
    public static string? Responsible(PerformanceReport report, Indicator indicator) => indicator.ResponsibleUnit
        ?? report.Officials.FirstOrDefault(official => official.IndicatorIds.Contains(indicator.Id, StringComparer.Ordinal))?.Position;

    private static (string Basis, IReadOnlyList<Figure> Quarters) Quarters(FigureMaker maker, Indicator indicator, int year, Figure target)
    {
        if (indicator.Targets.Any(value => value.Year == year && value.Quarter is not null))
        {
            return ("target triwulan", [.. Of(quarter => maker.ToDate(indicator.Id, Column(quarter), indicator, indicator.Targets, new YearQuarter(year, quarter), Reasons.TargetMissing))]);
        }

        return indicator.Accumulation == Accumulation.Sum && target.Exact is { } whole
            ? ("rencana kumulatif", [.. Of(quarter => Share(maker, indicator, target, whole, quarter))])
            : ("akhir tahun", [target with { Column = Column(4) }]);
    }

    private static Figure Share(FigureMaker maker, Indicator indicator, Figure target, decimal whole, int quarter)
    {
        var column = Column(quarter);
        if (quarter == 4 || maker.Policy.Agency.QuarterPlan.Count < quarter)
        {
            return target with { Column = column };
        }

        var plan = maker.Policy.Agency.QuarterPlan[quarter - 1];
        var share = whole * plan / 100m;
        var outcome = Measures.Kind(indicator) is FigureKind.Count or FigureKind.Rupiah ? (maker.Policy.Rounding(column) with { Decimals = 0 }).Apply(share) : share;
        return maker.Computed(
            indicator.Id, column, Measures.Kind(indicator), "sharedTarget", Outcome.Of(outcome), FigureInputs.Typed(("year", whole), ("plan", plan)), indicator.Unit);
    }

    private static IEnumerable<Figure> Of(Func<int, Figure> figure) => Enumerable.Range(1, 4).Select(figure);

    private static TableColumn Quarter(int quarter) =>
        new(Column(quarter), $"targetTw{quarter.ToString(CultureInfo.InvariantCulture)}", $"TW {IndonesianFormat.Roman(quarter)}", ["Target s.d. Triwulan"]);

    private static string Column(int quarter) => $"targetQ{quarter.ToString(CultureInfo.InvariantCulture)}";
}
