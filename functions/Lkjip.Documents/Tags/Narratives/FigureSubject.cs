using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Narratives;

/// <summary>Tells figures apart by what they are: several tables show the same thing, such as the actual of an indicator (hal yang ditunjukkan angka).</summary>
internal sealed class FigureSubject(PerformanceReport report)
{
    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["agencyAchievement"] = "achievement", ["ceilingOriginal"] = "ceiling", ["spentToDate"] = "spent", ["absorptionToDate"] = "absorption",
        ["absorptionRatio"] = "absorption", ["toDate"] = "actual", ["achievementYear"] = "achievement", ["targetYear"] = "target",
    };

    private readonly string year = (report.Period.MeasuredYear ?? report.Period.Year).ToString(CultureInfo.InvariantCulture);

    // An objective with the money of one budget item shows that item's money.
    private readonly Dictionary<string, string> onlyItem = report.Budget.Allocations.Where(allocation => allocation.ObjectiveId is not null)
        .GroupBy(allocation => allocation.ObjectiveId!, StringComparer.Ordinal).Where(group => group.Count() == 1 && group.First().BudgetItemId is not null)
        .ToDictionary(group => group.Key, group => group.First().BudgetItemId!, StringComparer.Ordinal);

    private readonly Dictionary<string, string> objectiveOf = report.Indicators.Where(indicator => indicator.ObjectiveId is not null)
        .ToDictionary(indicator => indicator.Id, indicator => indicator.ObjectiveId!, StringComparer.Ordinal);

    /// <summary>What a figure is: two figures of one thing may take each other's place.</summary>
    public (string Row, string Column) Of(Figure figure)
    {
        var column = figure.Column.EndsWith(year, StringComparison.Ordinal) ? figure.Column[..^year.Length] : figure.Column;
        column = Columns.GetValueOrDefault(column, column);
        return (figure.Table, figure.Row, column) switch
        {
            ("summary", "report", "staff") => ("total", "staff"),
            (_, "total", "total" or "c1") when figure.Table.StartsWith("staffing-", StringComparison.Ordinal) => ("total", "staff"),
            ("summary", "report", _) => ("total", column),
            ("components", _, "value") => (figure.Row.Replace($"-{year}", "", StringComparison.Ordinal), "actual"),
            ("allocation" or "efficiency", var row, "ceiling" or "spent" or "absorption") => (Payer(row), column),
            ("performanceBudget", var row, "ceiling" or "spent" or "absorption") => (Payer(objectiveOf.GetValueOrDefault(row, row)), column),
            ("budgetHistory", var row, _) when row == $"y{year}" => ("total", column),
            ("officialEfficiency", var row, _) => (row[(row.IndexOf('-', StringComparison.Ordinal) + 1)..], column),
            (var table, var row, _) when table.StartsWith("staffing-", StringComparison.Ordinal) || table.StartsWith("extra-", StringComparison.Ordinal) => ($"{table}/{row}", column),
            (_, var row, _) => (row, column),
        };
    }

    /// <summary>True when a row is about a subject, or about what it belongs to.</summary>
    public bool IsAbout(string row, string subjectId) =>
        row == subjectId || row.StartsWith(subjectId + "-", StringComparison.Ordinal)
        || objectiveOf.GetValueOrDefault(subjectId) == row || objectiveOf.GetValueOrDefault(row) == subjectId || onlyItem.GetValueOrDefault(subjectId) == row;

    private string Payer(string objective) => onlyItem.GetValueOrDefault(objective, objective);
}
