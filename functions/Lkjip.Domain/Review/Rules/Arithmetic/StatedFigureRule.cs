using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>A rule that holds stated figures of one family against the ledger; each figure belongs to exactly one such rule.</summary>
internal abstract class StatedFigureRule(string code, Severity severity = Severity.Error) : ReviewRule(code, severity)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from statement in context.Statements
        where statement.Match == StatedMatch.Different && statement.Figure is { } figure && IsOurs(figure)
        select Found(
            statement.Stated.Place, statement.Stated.Value, statement.Figure!.Shown, statement.Figure.Id,
            ("table", context.Assessment.Table(statement.Figure.Table)?.Title ?? statement.Figure.Table));

    /// <summary>Whether a figure belongs to this rule's family.</summary>
    protected abstract bool IsOurs(Figure figure);
}
