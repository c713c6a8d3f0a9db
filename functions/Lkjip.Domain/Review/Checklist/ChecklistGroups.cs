using Lkjip.Domain.Review.Checklist.Answers;

namespace Lkjip.Domain.Review.Checklist;

/// <summary>The reviewer's checklist (checklist reviu), in the order of PermenPAN-RB 53/2014, annex III.</summary>
/// <remarks>To add an item: its line here, its statement in <c>Checklist.json</c>, and, where data can answer, a class in <c>Answers</c>.</remarks>
public static class ChecklistGroups
{
    /// <summary>The groups: format, mechanism, substance.</summary>
    public static IReadOnlyList<ChecklistGroup> All { get; } =
    [
        new("I",
        [
            new("I.1", AgencyDataShown.Answer),
            new("I.2", TargetsShown.Answer),
            new("I.3", AchievementsShown.Answer),
            new("I.4", AppendicesPresent.Answer),
            new("I.5", ImprovementsDescribed.Answer),
            new("I.6", BudgetAccountedFor.Answer),
        ]),
        new("II",
        [
            new("II.1"),
            new("II.2", DataSupported.Answer),
            new("II.3"),
            new("II.4", ResponsibleUnitsNamed.Answer),
            new("II.5", DataReliable.Answer),
            new("II.6"),
            new("II.7"),
        ]),
        new("III",
        [
            new("III.1", AgreementFollowed.Answer),
            new("III.2", StrategicPlanFollowed.Answer),
            new("III.3", DeviationExplained.Answer),
            new("III.4", ObjectivesMeasured.Answer),
            new("III.5", KeyIndicatorsMeasured.Answer),
            new("III.6", MeasureGapExplained.Answer),
            new("III.7", ComparisonsMade.Answer),
            new("III.8"),
            new("III.9"),
            new("III.10", IndicatorsDefined.Answer),
        ]),
    ];

    /// <summary>All items.</summary>
    public static IReadOnlyList<ChecklistItem> Items { get; } = [.. All.SelectMany(group => group.Items)];

    /// <summary>The item with a code; null when there is none.</summary>
    public static ChecklistItem? Find(string code) => Items.FirstOrDefault(item => item.Code == code);
}
