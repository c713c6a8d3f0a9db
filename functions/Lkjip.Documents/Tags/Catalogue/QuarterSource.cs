using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The quarter a report is about, with its figures (triwulan).</summary>
internal sealed record QuarterSource(ReportContext Context, int Quarter)
{
    /// <summary>How many indicators can be read on one chart of a third of a page.</summary>
    public const int MostOnOneChart = 10;

    /// <summary>True when all indicators can be read on one chart.</summary>
    public bool IsLegibleAsChart => Objectives.Sum(objective => objective.Indicators.Count()) is > 0 and <= MostOnOneChart;

    /// <summary>The quarter of the report, the last one for a yearly report; null when the report holds no quarterly values.</summary>
    public static QuarterSource? Of(ReportContext context) =>
        context.Assessment.Table("quarters") is null && context.Assessment.Table("quarterBudget") is null
            ? null
            : new QuarterSource(context, context.Report.Period.Quarter ?? 4);

    /// <summary>The first day of the quarter.</summary>
    public DateOnly From => new(Context.MeasuredYear, (Quarter * 3) - 2, 1);

    /// <summary>The last day of the quarter.</summary>
    public DateOnly To => From.AddMonths(3).AddDays(-1);

    /// <summary>The months of the quarter: "Juli s.d. September".</summary>
    public string Months => $"{IndonesianFormat.Month(From.Month)} s.d. {IndonesianFormat.Month(To.Month)}";

    /// <summary>The Roman number of the quarter before; null for the first.</summary>
    public string? Before => Quarter > 1 ? IndonesianFormat.Roman(Quarter - 1) : null;

    /// <summary>The objectives that have quarterly values.</summary>
    public IEnumerable<QuarterObjective> Objectives => ObjectiveSource.All(Context)
        .Where(objective => objective.Figure("quarters", "achievementQuarter") is not null)
        .Select((objective, index) => new QuarterObjective(this, objective with { Position = index + 1 }));

    /// <summary>The quarters up to this one.</summary>
    public IEnumerable<QuarterSource> SoFar => Enumerable.Range(1, Quarter).Select(quarter => this with { Quarter = quarter });

    /// <summary>The programs; none when no spending per quarter is typed.</summary>
    public IEnumerable<QuarterBudgetItem> Programs => Context.Assessment.Table("quarterBudget") is null
        ? []
        : BudgetItemSource.Programs(Context).Select(item => new QuarterBudgetItem(this, item));

    /// <summary>What has factors or follow-ups in the quarter.</summary>
    public IEnumerable<FactorSource> Factors => FactorSource.All(this).Where(factor => factor.HasContent);

    /// <summary>What earlier quarters promised and was still open.</summary>
    public IEnumerable<FollowUpSource> OpenFollowUps => FactorSource.All(this).SelectMany(factor => factor.Open);

    /// <summary>The ledger of the tables of the quarter.</summary>
    public IEnumerable<LedgerLine> Ledger => LedgerLine.Of(Context.Assessment).Where(line => line.Figure.Table.StartsWith("quarter", StringComparison.Ordinal));

    /// <summary>A figure, or null.</summary>
    public Figure? Find(string table, string row, string column) => Context.Assessment.Find(table, row, column);

    /// <summary>A figure of this quarter's own column, or null.</summary>
    public Figure? InQuarter(string table, string row, string column) =>
        Find(table, row, column + Quarter.ToString(CultureInfo.InvariantCulture));
}
