using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess.Formulas;

/// <summary>Reached is 100 %, not reached 0 % (tercapai atau tidak).</summary>
internal sealed class BinaryFormula() : AchievementFormula("binary", "tercapai = 100%, tidak tercapai = 0%")
{
    private protected override Outcome Of(AchievementInput input, MeasuredValue target, MeasuredValue actual)
    {
        var reached = target.Number is { } t && actual.Number is { } r
            ? r >= t
            : string.Equals(target.Grade, actual.Grade, StringComparison.OrdinalIgnoreCase);
        return Outcome.Of(reached ? 100m : 0m);
    }
}
