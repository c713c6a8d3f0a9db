namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-28: one printed column holds actuals in some rows and percentages of achievement in others (isi kolom tercampur).</summary>
/// <remarks>A row counts as mixed when its achievement is printed where other rows of the table print their actual, and it has no actual of its own.
/// Places say their column after the last comma.</remarks>
internal sealed class ColumnMixesMeasures() : ReviewRule("R-KON-28", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var printed = context.Statements.Where(statement => statement.Figure is { Table: "achievement" }).ToList();
        var actuals = printed.Where(statement => statement.Figure!.Column == "actual").ToList();
        return from statement in printed
               let figure = statement.Figure!
               where figure.Column == "achievement" && !actuals.Exists(actual => actual.Figure!.Row == figure.Row)
               let other = actuals.Find(actual => Column(actual.Stated.Place) == Column(statement.Stated.Place))
               where other is not null
               let target = printed.Find(target => target.Figure!.Column == "target" && target.Figure.Row == figure.Row)
               select Found(
                   statement.Stated.Place, statement.Stated.Value, null, figure.Id,
                   ("target", target?.Stated.Value ?? "-"), ("other", $"{other.Stated.Value} ({other.Stated.Place})"));
    }

    private static string Column(string place)
    {
        var parts = place.Split(", ");
        return parts.Length < 2 ? place : $"{parts[0]}, {parts[^1]}";
    }
}
