using FsCheck;
using FsCheck.Fluent;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Assess.Ratings;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;
using Xunit;
using Outcome = Lkjip.Domain.Assess.Formulas.Outcome;

namespace Lkjip.Tests.Assess;

public sealed class AchievementFormulaProperties
{
    private static readonly Arbitrary<decimal> Positive = Gen.Choose(1, 100_000_000).Select(number => number / 100m).ToArbitrary();

    [Fact]
    public void Maximize_AnyTarget_IsProportionalToActual() =>
        Prop.ForAll(Positive, Positive, (target, actual) =>
            Near(Percent("maximize", target, 2m * actual), 2m * Percent("maximize", target, actual))).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryNumericFormula_ActualEqualsTarget_Is100() =>
        Prop.ForAll(Positive, target => new[] { "maximize", "minimize2t", "minimizeRatio", "stabilize", "binary" }
            .All(formula => Near(Percent(formula, target, target), 100m))).QuickCheckThrowOnFailure();

    [Fact]
    public void LowerIsBetter_LargerActual_GivesLessAchievement() =>
        Prop.ForAll(Positive, Positive, Positive, (target, actual, more) => AchievementFormulas.All.Where(formula => formula.LowerIsBetter)
            .All(formula => Percent(formula.Id, target, actual + more) < Percent(formula.Id, target, actual))).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryFormula_NoActual_HasReasonAndNoValue() =>
        Prop.ForAll(Positive, target => AchievementFormulas.All.All(formula =>
            formula.Compute(Input(target, null)) == Outcome.None(Reasons.ActualMissing))).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryFormula_NotApplicable_HasThatReason()
    {
        foreach (var formula in AchievementFormulas.All)
        {
            var input = new AchievementInput(Indicator, MeasuredValue.OfNumber(5m), MeasuredValue.NotApplicable, BuiltInRatingScales.All[0], true);
            Assert.Equal(Outcome.None(Reasons.NotApplicable), formula.Compute(input));
        }
    }

    private static Indicator Indicator { get; } = new() { Id = "i", Name = "i", Kind = IndicatorKind.Count, RangeLow = 1m, RangeHigh = 2m };

    private static AchievementInput Input(decimal target, decimal? actual) => new(
        Indicator, MeasuredValue.OfNumber(target), actual is { } number ? MeasuredValue.OfNumber(number) : null, BuiltInRatingScales.All[0], true);

    private static decimal Percent(string formula, decimal target, decimal actual) =>
        AchievementFormulas.Find(formula)!.Compute(Input(target, actual)).Value!.Value;

    private static bool Near(decimal left, decimal right) => Math.Abs(left - right) <= 0.000000000001m * Math.Max(1m, Math.Abs(right));
}
