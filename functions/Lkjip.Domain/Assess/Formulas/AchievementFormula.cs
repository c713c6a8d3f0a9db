using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess.Formulas;

/// <summary>A rule that makes an achievement in percent of target and actual (rumus capaian).</summary>
/// <param name="id">The id in the data contract.</param>
/// <param name="text">The formula as the methodology paragraph prints it.</param>
/// <param name="lowerIsBetter">True when a smaller actual is the better one.</param>
public abstract class AchievementFormula(string id, string text, bool lowerIsBetter = false)
{
    /// <summary>The id in the data contract.</summary>
    public string Id { get; } = id;

    /// <summary>The formula in Indonesian words.</summary>
    public string Text { get; } = text;

    /// <summary>True when a smaller actual is the better one.</summary>
    public bool LowerIsBetter { get; } = lowerIsBetter;

    /// <summary>Computes the achievement, exact and without a cap.</summary>
    public Outcome Compute(AchievementInput input)
    {
        if (input.Target is null)
        {
            return Outcome.None(Reasons.TargetMissing);
        }

        if (input.Actual is null)
        {
            return Outcome.None(Reasons.ActualMissing);
        }

        return input.Target.IsNotApplicable || input.Actual.IsNotApplicable
            ? Outcome.None(Reasons.NotApplicable)
            : Of(input, input.Target, input.Actual);
    }

    private protected abstract Outcome Of(AchievementInput input, MeasuredValue target, MeasuredValue actual);
}
