using Lkjip.Domain.Review.Rules;

namespace Lkjip.Domain.Review;

/// <summary>All review rules, in the order they are reported. To add one, add its class, its line here, and its sentence in Messages.json.</summary>
internal static class ReviewRules
{
    public static IReadOnlyList<ReviewRule> All { get; } =
    [
        new StatedTotalDiffers(),
        new StatedParentDiffers(),
        new StatedPercentageDiffers(),
        new StatedDifferenceDiffers(),
        new StatedCountDiffers(),
        new TypedParentDiffers(),
        new StatedValueDiffersFromData(),
        new TwoValuesForOneFigure(),
        new HeadcountsDisagree(),
        new AgreementTargetDiffers(),
        new AgreementCeilingDiffers(),
        new AnnualPlanTargetDiffers(),
        new AllocationsDoNotReconcile(),
        new AbsorptionIsNotWeighted(),
        new YearOutOfPlace(),
        new MeasuredYearIsNotReportYear(),
        new ValueMissing(),
        new BudgetAmountMissing(),
        new NarrativeMissing(),
        new CauseMissing(),
        new SignatoryDataMissing(),
    ];
}
