using Lkjip.Domain.Assess.Ratings;

namespace Lkjip.Domain.Review.Rules.Policies;

/// <summary>R-KBJ-04: a printed rating is not the one of the percentage printed in its row (predikat).</summary>
/// <remarks>Judged on the printed row alone; a rating that differs from the ledger as well is left to R-ARI-03.</remarks>
internal sealed class RatingDoesNotFollow() : ReviewRule("R-KBJ-04", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        if (BuiltInRatingScales.Find(context.Report.Policy, context.Report.Policy.RatingScale) is not { } scale)
        {
            return [];
        }

        return from rating in context.Statements
               where rating is { Figure.Column: "rating", Match: not StatedMatch.Different }
               let values = context.Statements.Where(statement => statement.Figure is { Column: "achievement" or "capped" } figure
                   && figure.Table == rating.Figure!.Table && figure.Row == rating.Figure.Row).Select(PrintedNumber.Of).OfType<PrintedNumber>().ToList()
               let bands = values.Select(value => scale.Rate(value.Value)).ToList()
               where bands.Count > 0 && !bands.Exists(band => Same(band.Label, rating.Stated.Value) || Same(band.Grade, rating.Stated.Value))
               select Found(
                   rating.Stated.Place, rating.Stated.Value, bands[0].Label, rating.Figure!.Id, ("value", values[0].Statement.Stated.Value));
    }

    private static bool Same(string left, string right) => string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);
}
