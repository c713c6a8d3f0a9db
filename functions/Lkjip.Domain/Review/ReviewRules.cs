using Lkjip.Domain.Review.Rules.Arithmetic;
using Lkjip.Domain.Review.Rules.Completeness;
using Lkjip.Domain.Review.Rules.Consistency;
using Lkjip.Domain.Review.Rules.Plausibility;
using Lkjip.Domain.Review.Rules.Policies;
using Lkjip.Domain.Review.Rules.Time;

namespace Lkjip.Domain.Review;

/// <summary>All review rules, in the order they are reported.</summary>
/// <remarks>
/// To add one: its class in the folder of its family, its line here, and two texts in Messages.json, its sentence and what it checks
/// (".periksa"). The catalogue <c>docs/reviu.md</c> is generated from this list.
/// </remarks>
internal static class ReviewRules
{
    /// <summary>The families.</summary>
    public static IReadOnlyList<RuleFamily> Families { get; } =
    [
        new("ARI",
        [
            new StatedTotalDiffers(),
            new StatedParentDiffers(),
            new StatedPercentageDiffers(),
            new StatedDifferenceDiffers(),
            new StatedCountDiffers(),
            new TypedParentDiffers(),
            new EfficiencyIsNotTheDifference(),
            new MeanOutsideItsParts(),
            new SharesDoNotSumToHundred(),
            new ExtraTotalDiffers(),
            new ExtraColumnDiffers(),
            new SettledCountsDisagree(),
            new PartsExceedBudget(),
            new ComponentsDifferFromValue(),
            new YearDiffersFromQuarters(),
            new SpentDiffersFromQuarters(),
            new CompositionDiffersFromBudget(),
            new CopiedFromAnotherColumn(),
            new ValueTypedTwice(),
            new SameMeasureTwoValues(),
            new EndTargetDiffersFromLastYear(),
            new RowNumbersBroken(),
        ]),
        new("KON",
        [
            new StatedValueDiffersFromData(),
            new TwoValuesForOneFigure(),
            new HeadcountsDisagree(),
            new AgreementTargetDiffers(),
            new AgreementCeilingDiffers(),
            new AnnualPlanTargetDiffers(),
            new AllocationsDoNotReconcile(),
        ]),
        new("KBJ",
        [
            new AbsorptionIsNotWeighted(),
            new CapNotApplied(),
            new MixedRounding(),
            new RatingDoesNotFollow(),
            new RatingScaleHasGap(),
            new DirectionContradictsName(),
            new EndTargetEqualsThisYear(),
            new WeightsDoNotSum(),
            new QuarterPlanNotRising(),
        ]),
        new("WKT",
        [
            new YearOutOfPlace(),
            new MeasuredYearIsNotReportYear(),
        ]),
        new("LKP",
        [
            new ValueMissing(),
            new BudgetAmountMissing(),
            new NarrativeMissing(),
            new CauseMissing(),
            new SignatoryDataMissing(),
        ]),
        new("WJR",
        [
            new PhysicalOverHundred(),
            new SpentOverCeiling(),
            new ActualJumps(),
            new OutputAndMoneyDisagree(),
            new AchievementFarAboveTarget(),
            new PartLargerThanWhole(),
            new CarriedOverFromEarlierYear(),
            new ActualEqualsEarlierYear(),
            new ActualsEqualTargets(),
            new EfficientThoughMissed(),
            new NegativeValue(),
            new TargetZero(),
            new ScaleMismatch(),
            new AmountOutOfScale(),
            new PlannedTargetOutOfLine(),
            new CumulativeFalls(),
            new TargetBeyondWhatCameIn(),
            new PlanFarFromComponent(),
            new YearOutsideItsDocument(),
            new QuarterLeftOut(),
            new EndTargetBehind(),
            new EverythingSpent(),
        ]),
        new("TKS",
        [
        ]),
    ];

    /// <summary>All rules of all families.</summary>
    public static IReadOnlyList<ReviewRule> All { get; } = [.. Families.SelectMany(family => family.Rules)];
}
