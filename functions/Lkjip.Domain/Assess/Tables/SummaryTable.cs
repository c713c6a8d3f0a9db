using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The counts and totals that sentences of the report state (ringkasan).</summary>
internal sealed class SummaryTable : ReportTable
{
    private const string Row = "report";

    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("summary");
        var achievements = Achievements(context, maker);
        Figure[] figures =
        [
            Mean(context, maker, achievements),
            Count(maker, "achieved", achievements.Count(pair => pair.Figure.Exact >= 100m)),
            Count(maker, "goals", context.Report.Plan.Goals.Count),
            Count(maker, "objectives", context.ObjectivesIn(context.Year).Count),
            Count(maker, "indicators", achievements.Count),
            Count(maker, "keyIndicators", context.Report.Indicators.Count(indicator => indicator.IsKey && indicator.IsInForce(context.Year))),
            Count(maker, "programs", context.Nodes.Count(node => node.Kind == RowKind.Program)),
            Listed(maker, "activities", context.Nodes.Count(node => node.Kind == RowKind.Activity)),
            Listed(maker, "subActivities", context.Nodes.Count(node => node.Kind == RowKind.SubActivity)),
            .. Supporting(context, maker),
            Listed(maker, "staff", context.Report.Staffing.Select(table => table.Rows.Sum(row => row.Counts.Sum())).DefaultIfEmpty(0).Max()),
            .. Money(context, maker),
        ];
        var builder = new TableBuilder(maker.Table, "ringkasan", "Ringkasan", [.. figures.Select(Column)]);
        builder.Row(Row, RowKind.Plain, null, figures.Select(TableBuilder.Shows));
        foreach (var agreement in context.Report.Agreements)
        {
            builder.Row(RowOf(agreement), RowKind.Plain, null, Counts(context, maker, agreement).Select(TableBuilder.Shows));
        }

        return builder.Build();
    }

    private static IEnumerable<Figure> Supporting(AssessmentContext context, FigureMaker maker)
    {
        var shown = context.Report.SupportingPrograms.Select(support => context.Node(support.BudgetItemId)).OfType<BudgetNode>()
            .SelectMany(WithParents).Distinct().ToList();
        yield return Listed(maker, "supportingPrograms", shown.Count(node => node.Kind == RowKind.Program));
        yield return Listed(maker, "supportingActivities", shown.Count(node => node.Kind == RowKind.Activity));
        yield return Listed(maker, "supportingSubActivities", shown.Count(node => node.Kind == RowKind.SubActivity));
    }

    private static IEnumerable<BudgetNode> WithParents(BudgetNode node) => node.Parent is null ? [node] : WithParents(node.Parent).Append(node);

    private static List<(Objective Objective, Indicator Indicator, Figure Figure)> Achievements(AssessmentContext context, FigureMaker maker) =>
        [.. context.Measured.Select(pair => (pair.Objective, pair.Indicator, maker.Achievement(
            pair.Indicator.Id, "achievement", pair.Indicator, maker.Target(pair.Indicator.Id, "target", pair.Indicator, context.Year),
            maker.Actual(pair.Indicator.Id, "actual", pair.Indicator, context.Year))))];

    private static Figure Mean(
        AssessmentContext context, FigureMaker maker, List<(Objective Objective, Indicator Indicator, Figure Figure)> achievements) =>
        maker.Mean(Row, "agencyAchievement", FigureKind.Percent, context.Policy.AgencyMean == AgencyMean.Indicators
            ? [.. achievements.Select(pair => (pair.Figure, pair.Indicator.Weight))]
            : [.. achievements.GroupBy(pair => pair.Objective).Select(group => (maker.Mean(
                group.Key.Id, "agencyAchievement", FigureKind.Percent, [.. group.Select(pair => (pair.Figure, pair.Indicator.Weight))]), 1m))]);

    private static Figure[] Money(AssessmentContext context, FigureMaker maker)
    {
        var ceiling = maker.Sum(Row, "ceiling", FigureKind.Rupiah, [.. context.Programs.Select(program => maker.Input(program.Item.Id, "ceiling", program.Ceiling))]);
        var spent = maker.Sum(Row, "spent", FigureKind.Rupiah, [.. context.Programs.Select(program => maker.Input(program.Item.Id, "spent", program.Spent))]);
        return [ceiling, spent, Absorption(context, maker, ceiling, spent), maker.Absorption(Row, "absorptionRatio", ceiling, spent)];
    }

    // The absorption of the agency is one figure, by the policy of the budget table; sentences and mails show it from here.
    private static Figure Absorption(AssessmentContext context, FigureMaker maker, Figure ceiling, Figure spent) =>
        new BudgetTable().Build(context).SelectMany(table => table.Rows).FirstOrDefault(row => row.Id == "total")?.Cells["absorption"].Figure is { } total
            ? total with { Table = maker.Table, Row = Row }
            : maker.Absorption(Row, "absorption", ceiling, spent);

    private static Figure Count(FigureMaker maker, string column, int count) => maker.Computed(
        Row, column, FigureKind.Count, "count", Outcome.Of(count), FigureInputs.None);

    private static string RowOf(PerformanceAgreement agreement) => $"agreement-{agreement.Id}";

    // An agreement may be about another year than the measured one, with objectives and indicators of its own.
    private static IEnumerable<Figure> Counts(AssessmentContext context, FigureMaker maker, PerformanceAgreement agreement)
    {
        var indicators = agreement.Targets.Select(target => context.Indicator(target.IndicatorId)).OfType<Indicator>().Distinct().ToList();
        var objectives = indicators.Select(indicator => context.Objective(indicator.ObjectiveId)).OfType<Objective>().Distinct().ToList();
        Figure[] figures =
        [
            Count(maker, "goals", objectives.Select(objective => objective.GoalId).OfType<string>().Distinct(StringComparer.Ordinal).Count()),
            Count(maker, "objectives", objectives.Count), Count(maker, "indicators", indicators.Count),
            Count(maker, "keyIndicators", indicators.Count(indicator => indicator.IsKey)),
        ];
        return figures.Select(figure => figure with { Row = RowOf(agreement) });
    }

    // An agency that lists programs alone has activities too; a count of none is not known, not 0.
    private static Figure Listed(FigureMaker maker, string column, int count) =>
        count > 0 ? Count(maker, column, count) : maker.Input(Row, column, FigureKind.Count, null);

    private static TableColumn Column(Figure figure) => new(figure.Column, Tags[figure.Column], Tags[figure.Column]);

    private static readonly Dictionary<string, string> Tags = new(StringComparer.Ordinal)
    {
        ["agencyAchievement"] = "rataRataCapaian", ["achieved"] = "jumlahTercapai", ["goals"] = "jumlahTujuan", ["objectives"] = "jumlahSasaran",
        ["indicators"] = "jumlahIndikator", ["keyIndicators"] = "jumlahIku", ["programs"] = "jumlahProgram", ["activities"] = "jumlahKegiatan",
        ["subActivities"] = "jumlahSubKegiatan", ["supportingPrograms"] = "jumlahProgramPendukung", ["supportingActivities"] = "jumlahKegiatanPendukung",
        ["supportingSubActivities"] = "jumlahSubKegiatanPendukung", ["staff"] = "jumlahPegawai", ["ceiling"] = "pagu", ["spent"] = "realisasi",
        ["absorption"] = "serapan", ["absorptionRatio"] = "serapanTertimbang",
    };
}
