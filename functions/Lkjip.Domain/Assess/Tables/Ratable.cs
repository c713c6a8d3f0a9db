using Lkjip.Domain.Assess.Ratings;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The rating of an achievement (predikat).</summary>
internal static class Ratable
{
    /// <summary>The label of the band the displayed achievement falls into.</summary>
    public static Figure Rating(this FigureMaker maker, RatingScale scale, string row, Figure achievement) =>
        maker.Word(
            row, "rating", $"rating:{scale.Id}", achievement.Displayed is { } displayed ? scale.Rate(displayed).Label : null,
            FigureInputs.Displayed(("achievement", achievement)), achievement.Reason);
}
