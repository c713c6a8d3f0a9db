using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.App.State;

/// <summary>The key numbers of a report that dashboards compare, so that none is opened for a list (angka dasbor).</summary>
internal static class DashboardFacts
{
    /// <summary>The achievement against the target of the quarter, of an interim report.</summary>
    public const string QuarterAchievement = "quarterAchievement";

    /// <summary>How many indicators are measured.</summary>
    public const string Indicators = "indicators";

    /// <summary>How many of them have reached their target.</summary>
    public const string Achieved = "achieved";

    /// <summary>How many indicators have a value below their target.</summary>
    public const string Below = "below";

    /// <summary>How many indicators lack what their achievement is computed from.</summary>
    public const string MissingActuals = "missingActuals";

    /// <summary>How many lowest items of the budget lack ceiling or spending.</summary>
    public const string MissingAmounts = "missingAmounts";

    /// <summary>The degree of efficiency, where the rule has one.</summary>
    public const string Efficiency = "efficiency";

    /// <summary>What the rule of efficiency says, in words.</summary>
    public const string Verdict = "verdict";

    private const decimal Full = 100m;

    // Not measured on purpose is not incomplete.
    private static readonly string[] Excused = [Reasons.NotApplicable, Reasons.NotYetDue];

    /// <summary>The numbers of a report, as invariant text by name; what it has not is absent.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(Assessment assessment)
    {
        var (table, column, summary) = assessment.Report.Period.Quarter is null
            ? ("achievement", "achievement", "summary")
            : ("quarters", "achievementQuarter", "quarterSummary");
        KeyValuePair<string, string?>[] all =
        [
            new(QuarterAchievement, Number(assessment.Find("quarters", "total", "achievementQuarter"))),
            new(Indicators, Number(assessment.Find(summary, "report", "indicators"))),
            new(Achieved, Number(assessment.Find(summary, "report", "achieved"))),
            new(Below, Whole(Cells(assessment, table, column).Count(figure => figure.Displayed < Full))),
            new(MissingActuals, Whole(Cells(assessment, table, column).Count(figure => figure.Displayed is null && !Excused.Contains(figure.Reason, StringComparer.Ordinal)))),
            new(MissingAmounts, Whole(MissingAmountsOf(assessment))),
            new(Efficiency, Number(assessment.Find("efficiency", "total", "efficiency"))),
            new(Verdict, assessment.Find("efficiency", "total", "verdict")?.Shown is { Length: > 0 } verdict ? verdict : null),
        ];
        return all.Where(fact => fact.Value is not null)!;
    }

    private static IEnumerable<Figure> Cells(Assessment assessment, string table, string column) =>
        (assessment.Table(table)?.Rows ?? []).Where(row => row.Kind == RowKind.Indicator)
            .Select(row => row.Cells.GetValueOrDefault(column)?.Figure).OfType<Figure>();

    private static int MissingAmountsOf(Assessment assessment)
    {
        var rows = (assessment.Table("budget")?.Rows ?? []).Where(row => row.Kind != RowKind.Total).ToList();
        var parents = rows.Select(row => row.ParentId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return rows.Count(row => !parents.Contains(row.Id) && (IsEmpty(row, "ceiling") || IsEmpty(row, "spent")));
    }

    private static bool IsEmpty(TableRow row, string column) => row.Cells.GetValueOrDefault(column)?.Figure?.Displayed is null;

    private static string? Number(Figure? figure) => figure?.Displayed?.ToString(CultureInfo.InvariantCulture);

    private static string Whole(int count) => count.ToString(CultureInfo.InvariantCulture);
}
