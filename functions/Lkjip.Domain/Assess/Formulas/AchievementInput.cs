using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess.Formulas;

/// <summary>What an achievement is computed from.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Target">The target; null when it is missing.</param>
/// <param name="Actual">The actual; null when it is missing.</param>
/// <param name="Grades">The scale that orders grades.</param>
/// <param name="ZeroOverZeroAchieved">Whether 0 of 0 counts as reached where less is better.</param>
public sealed record AchievementInput(
    Indicator Indicator, MeasuredValue? Target, MeasuredValue? Actual, RatingScale Grades, bool ZeroOverZeroAchieved);
