using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-02: the same indicator, year and measure is printed with two values (satu hal, dua nilai).</summary>
/// <remarks>
/// Figures are the same when they show the same thing of the same indicator: the actual of the year stands in several tables. Values
/// that differ only in decimals or unit are the same.
/// </remarks>
internal sealed class TwoValuesForOneFigure() : ReviewRule("R-KON-02", Severity.Error)
{
    private static readonly string[] MeasuredTables = ["achievement", "performanceBudget", "planProgress", "national", "history"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from same in context.Statements.Where(statement => Thing(context, statement) is not null)
            .GroupBy(statement => Thing(context, statement), StringComparer.Ordinal)
        let values = same.DistinctBy(statement => Normal(statement.Stated.Value), StringComparer.Ordinal).ToList()
        where values.Count > 1
        select Found(
            values[0].Stated.Place, string.Join("; ", values.Select(one => $"{one.Stated.Value} ({one.Stated.Place})")),
            values[0].Figure!.Shown, values[0].Figure!.Id, ("name", Name(context, values[0])));

    private static string? Thing(ReviewContext context, Statement statement)
    {
        if (statement.Figure is not { } figure)
        {
            return null;
        }

        var indicator = figure.Table == "officialEfficiency" ? figure.Row[(figure.Row.IndexOf('-', StringComparison.Ordinal) + 1)..] : figure.Row;
        var known = context.Report.Indicators.Any(candidate => candidate.Id == indicator);
        var year = context.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return known && (MeasuredTables.Contains(figure.Table) || figure.Table == "officialEfficiency") ? figure.Column switch
        {
            "actual" => $"{indicator} actual {year}",
            "target" => $"{indicator} target {year}",
            var column when column.StartsWith("actual", StringComparison.Ordinal) => $"{indicator} actual {column[6..]}",
            var column when column.StartsWith("target", StringComparison.Ordinal) => $"{indicator} target {column[6..]}",
            _ => null,
        } : null;
    }

    private static string Name(ReviewContext context, Statement statement) => context.Report.Indicators
        .First(indicator => statement.Figure!.Row == indicator.Id || statement.Figure.Row.EndsWith("-" + indicator.Id, StringComparison.Ordinal)).Name;

    private static string Normal(string value) => NumberPattern.Parse(value).Number is { } number
        ? $"{IndonesianFormat.Number(number.Value, 8, false)}{(IsCases(value) ? " kasus" : "")}" : value.Trim().ToUpperInvariant();

    private static bool IsCases(string value) => value.Contains("kasus", StringComparison.OrdinalIgnoreCase);
}
