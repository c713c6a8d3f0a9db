using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess.Formulas;

/// <summary>100 % inside the wanted range, the ratio to the nearer bound outside (rentang).</summary>
internal sealed class RangeFormula() : AchievementFormula(
    "range", "100% bila realisasi di dalam rentang target; di bawahnya realisasi/batas bawah x 100%, di atasnya realisasi/batas atas x 100%")
{
    private protected override Outcome Of(AchievementInput input, MeasuredValue target, MeasuredValue actual)
    {
        if (input.Indicator.RangeLow is not { } low || input.Indicator.RangeHigh is not { } high || low == 0 || high == 0)
        {
            return Outcome.None(Reasons.BoundsMissing);
        }

        if (actual.Number is not { } r)
        {
            return Outcome.None(Reasons.WrongKind);
        }

        return Outcome.Of(r < low ? r / low * 100m : r > high ? r / high * 100m : 100m);
    }
}
