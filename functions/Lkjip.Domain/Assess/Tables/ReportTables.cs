namespace Lkjip.Domain.Assess.Tables;

/// <summary>All tables, in the order of the report. To add one, add its class and its line here.</summary>
internal static class ReportTables
{
    public static IReadOnlyList<ReportTable> All { get; } =
    [
        new StaffingTables(),
        new StrategyTable(),
        new StrategicTargetTables(),
        new KeyIndicatorTable(),
        new AnnualPlanTable(),
        new CascadeTable(),
        new AgreementTables(),
        new AgreementBudgetTables(),
        new AgreementRevisionTables(),
        new AgreementRevisionBudgetTables(),
        new AgreementRevisionTermTables(),
        new ActionPlanTable(),
        new ActionStepTable(),
        new ActionBudgetTable(),
        new ComponentTable(),
        new AchievementTable(),
        new HistoryTable(),
        new PlanProgressTable(),
        new NationalTable(),
        new RatingTable(),
        new AllocationTable(),
        new PerformanceBudgetTable(),
        new SupportingProgramTable(),
        new EfficiencyTable(),
        new CompositionTable(),
        new BudgetTable(),
        new BudgetHistoryTable(),
        new OfficialEfficiencyTable(),
        new QuarterTable(),
        new QuarterBudgetTable(),
        new QuarterSummaryTable(),
        new QuarterComparisonTable(),
        new QuarterBudgetComparisonTable(),
        new ExtraTables(),
        new SummaryTable(),
    ];
}
