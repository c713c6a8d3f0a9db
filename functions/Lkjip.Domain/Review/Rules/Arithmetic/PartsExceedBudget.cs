using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-13: the amounts printed for the objectives of a table are together more than the whole budget (anggaran per sasaran).</summary>
/// <remarks>Where several indicators of an objective carry its amount, it counts once. A table with fewer than two objectives is not judged.</remarks>
internal sealed class PartsExceedBudget() : ReviewRule("R-ARI-13", Severity.Error)
{
    private static readonly string[] Tables = ["allocation", "performanceBudget", "officialEfficiency"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from column in context.Statements.Where(statement => statement.Figure is { Column: "ceiling" or "spent" } figure && Tables.Contains(figure.Table))
            .Select(PrintedNumber.Of).OfType<PrintedNumber>().GroupBy(number => (number.Figure.Table, number.Figure.Column))
        let parts = column.Select(number => (Objective: Objective(context, number.Figure), Number: number)).Where(part => part.Objective is not null)
            .GroupBy(part => part.Objective, StringComparer.Ordinal).Select(part => part.MaxBy(one => one.Number.Value).Number).ToList()
        let whole = context.Assessment.Find("budget", "total", column.Key.Column)
        where parts.Count > 1 && whole?.Exact is { } amount && parts.Sum(part => part.Value) > amount
        let culprit = parts.OrderBy(part => part.Statement.Match != StatedMatch.Different).ThenByDescending(part => part.Value).First()
        select Found(
            culprit.Statement.Stated.Place, Text.IndonesianFormat.Number(parts.Sum(part => part.Value), 0, false), whole.Shown, culprit.Figure.Id,
            ("what", column.Key.Column == "ceiling" ? "Anggaran" : "Realisasi anggaran"), ("parts", string.Join(" + ", parts.Select(part => part.Statement.Stated.Value))));

    private static string? Objective(ReviewContext context, Figure figure)
    {
        var row = figure.Table == "officialEfficiency" ? figure.Row[(figure.Row.IndexOf('-', StringComparison.Ordinal) + 1)..] : figure.Row;
        return context.Report.Plan.Objectives.FirstOrDefault(objective => objective.Id == row)?.Id
            ?? context.Measured.FirstOrDefault(indicator => indicator.Id == row)?.ObjectiveId;
    }
}
