using Lkjip.Domain.Review.Rules.Arithmetic;
using Lkjip.Domain.Review.Rules.Completeness;
using Lkjip.Domain.Review.Rules.Consistency;
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
            new StatedTextDiffersFromData(),
            new NameMisspelledInText(),
            new AgencyNameVaries(),
            new HeadingNamesAnotherIndicator(),
            new StrategyMatrixDiffers(),
            new RegulationCitedTwoWays(),
            new FormulaTurnedRound(),
            new RegulationDiffersFromLaw(),
            new RegulationOfAnotherMaker(),
            new PercentageMeasuredOtherwise(),
            new MeasureChanged(),
            new PlanTargetDiffers(),
            new UnitNotInStructure(),
            new NumberFormatMixed(),
            new HeadcountsByColumnDisagree(),
            new HeaderOfAnotherTable(),
            new CountedTwoWays(),
            new MissionWithoutGoal(),
            new AgreementProgramNamedOtherwise(),
            new SourceOfAnotherVersion(),
            new ColumnMixesMeasures(),
            new DefinitionDiffers(),
            new TermExpandedOtherwise(),
            new RegulationFieldsDiffer(),
            new NamesWithinDataDiffer(),
        ]),
        new("KBJ",
        [
            new AbsorptionIsNotWeighted(),
        ]),
        new("WKT",
        [
            new YearOutOfPlace(),
            new MeasuredYearIsNotReportYear(),
            new DocumentsOutOfOrder(),
            new DateOutOfItsYear(),
            new PastYearAhead(),
            new ImpossibleTime(),
            new YearInCaption(),
            new PlanPeriodDiffers(),
            new PeriodLengthDiffers(),
            new ConclusionOfAnotherYear(),
            new YearOfDataOutOfPlace(),
            new RegulationAfterReport(),
            new EmployeeNumberDates(),
            new AgreementDateInText(),
            new YearWithoutData(),
        ]),
        new("LKP",
        [
            new ValueMissing(),
            new BudgetAmountMissing(),
            new NarrativeMissing(),
            new CauseMissing(),
            new SignatoryDataMissing(),
            new AnalysisMissingForObjective(),
            new KeyIndicatorNotInTable(),
            new PlannedOutputNotRealised(),
            new RemedyMissing(),
            new ConstraintWithoutRemedy(),
            new TableWithoutSource(),
            new AnnouncedPartMissing(),
            new NumberingSkips(),
            new RowWithoutName(),
            new NationalComparisonMissing(),
            new PlacedNowhere(),
            new PhotoWithoutCaption(),
            new IndicatorProfileIncomplete(),
            new NationalNoteIsAUnit(),
            new PlanDocumentMissing(),
        ]),
        new("WJR",
        [
        ]),
        new("TKS",
        [
        ]),
    ];

    /// <summary>All rules of all families.</summary>
    public static IReadOnlyList<ReviewRule> All { get; } = [.. Families.SelectMany(family => family.Rules)];
}
