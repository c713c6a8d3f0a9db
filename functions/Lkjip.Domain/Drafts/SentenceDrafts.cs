using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;

namespace Lkjip.Domain.Drafts;

/// <summary>All drafts, in the order of the report. To add one: its class in a folder here, its line, its sentences in Sentences.json.</summary>
public static class SentenceDrafts
{
    internal static IReadOnlyList<SentenceDraft> All { get; } =
    [
        new ExecutiveSummaryDraft(),
        new QuarterSummaryDraft(),
        new StaffingDraft("staffingRankComment", StaffingKind.Rank, "pangkat"),
        new StaffingDraft("staffingPositionComment", StaffingKind.Position, "jabatan"),
        new StaffingDraft("staffingEducationComment", StaffingKind.Education, "pendidikan"),
        new AgreementDraft("agreementPrograms", AgreementKind.Original),
        new AgreementDraft("agreementRevisionPrograms", AgreementKind.Revised),
        new AchievementDraft(),
        new AchievementCommentDraft(),
        new HistoryCommentDraft(),
        new PlanProgressCommentDraft(),
        new NationalCommentDraft(),
        new AllocationDraft(),
        new PerformanceBudgetDraft(),
        new EfficiencyDraft(),
        new BudgetDraft(),
        new BudgetCommentDraft(),
        new ConclusionDraft(),
        new ObjectiveAchievementDraft(),
        new ObjectiveProgramsDraft(),
        new IndicatorAchievementDraft(),
        new IndicatorQuarterDraft(),
        new IndicatorHistoryDraft(),
        new IndicatorPlanProgressDraft(),
        new IndicatorNationalDraft(),
        new ProgramBudgetDraft(),
    ];

    /// <summary>The sections and parts of an analysis that can be drafted.</summary>
    public static IReadOnlyList<string> Sections { get; } = [.. All.Select(draft => draft.Section).Distinct(StringComparer.Ordinal)];

    /// <summary>What the service can write about an assessed report: a text for each place that the data say something of.</summary>
    public static IReadOnlyList<DraftedText> Of(Assessment assessment)
    {
        var context = new DraftContext(assessment);
        return
        [
            .. from draft in All
               from subject in draft.Subjects(context)
               let blocks = draft.Blocks(context, subject).ToList()
               where blocks.Count > 0
               select Place(context.Report, draft.Section, subject, blocks) with { IsDigest = draft.IsDigest },
        ];
    }

    private static DraftedText Place(PerformanceReport report, string section, DraftSubject subject, IReadOnlyList<NarrativeBlock> blocks)
    {
        if (subject.Analysis is null)
        {
            var title = NarrativeSections.All.First(one => one.Id == section).Title;
            return new(section, title, null, $"$.narratives.{section}", report.Narratives.GetValueOrDefault(section) is not { Count: > 0 }, blocks);
        }

        var part = AnalysisParts.All.First(one => one.Id == section);
        return new(
            section, $"{part.Title}, {subject.Name}", subject.Id, $"{subject.Path}.analysis.{section}", part.Blocks(subject.Analysis).Count == 0, blocks);
    }
}
