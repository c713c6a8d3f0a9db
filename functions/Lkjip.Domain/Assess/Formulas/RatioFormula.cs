using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess.Formulas;

/// <summary>A formula over two numbers; a target of 0 has no value, except 0 of 0 where less is better and the policy says so.</summary>
internal sealed class RatioFormula(string id, string text, bool lowerIsBetter, bool dividesByActual, Func<decimal, decimal, decimal> percent)
    : AchievementFormula(id, text, lowerIsBetter)
{
    private protected override Outcome Of(AchievementInput input, MeasuredValue target, MeasuredValue actual)
    {
        if (target.Number is not { } t || actual.Number is not { } r)
        {
            return Outcome.None(Reasons.WrongKind);
        }

        if (t == 0 && r == 0 && LowerIsBetter && input.ZeroOverZeroAchieved)
        {
            return Outcome.Of(100m);
        }

        return (dividesByActual ? r : t) == 0 ? Outcome.None(Reasons.TargetZero) : Outcome.Of(percent(t, r));
    }
}
