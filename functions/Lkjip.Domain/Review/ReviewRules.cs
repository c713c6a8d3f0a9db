using Lkjip.Domain.Review.Rules.Arithmetic;
using Lkjip.Domain.Review.Rules.Completeness;
using Lkjip.Domain.Review.Rules.Consistency;
using Lkjip.Domain.Review.Rules.Policies;
using Lkjip.Domain.Review.Rules.Texts;
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
        ]),
        new("TKS",
        [
            new AmountNotInLedger(),
            new AmountIsAnotherThing(),
            new ShareIsNotTheShare(),
            new DigitsAndWordsDiffer(),
            new CountDiffers(),
            new CountOfNothingListed(),
            new StaffCountDiffers(),
            new UnitCountDiffers(),
            new PercentageIsNoneOfIts(),
            new GrowthDiffers(),
            new PointsCalledPercent(),
            new GradeDiffers(),
            new CappedValueQuoted(),
            new TargetComparisonDiffers(),
            new YearComparisonDiffers(),
            new NumbersComparedWrongly(),
            new AllReachedIsNotTrue(),
            new AbsorptionNotNearlyFull(),
            new PraiseOfMissedTarget(),
            new FarIsNotFar(),
            new TableReferenceDiffers(),
            new ListIsNotSoLong(),
            new SuperlativeIsNot(),
            new PartsDoNotAddUp(),
            new RatioDiffers(),
            new SaidTwice(),
            new UnitSwitches(),
            new CountIsNoneOfIts(),
            new ValueOfAnotherYear(),
            new OppositesAtOnce(),
            new AnnouncedComparisonMissing(),
            new PeriodIsNotSoLong(),
            new ListedNumbersDiffer(),
            new OneThingTwoNumbers(),
            new DivisionDiffers(),
            new ChangeDiffers(),
            new SubjectNumberDiffers(),
        ]),
    ];

    /// <summary>All rules of all families.</summary>
    public static IReadOnlyList<ReviewRule> All { get; } = [.. Families.SelectMany(family => family.Rules)];
}
