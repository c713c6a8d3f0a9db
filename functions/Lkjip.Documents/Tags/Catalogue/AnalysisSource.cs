using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>An analysis with the report it belongs to.</summary>
/// <param name="Context">The report.</param>
/// <param name="SubjectId">The indicator, objective or budget item it is about.</param>
/// <param name="Analysis">The analysis.</param>
internal sealed record AnalysisSource(ReportContext Context, string SubjectId, Analysis Analysis)
{
    /// <summary>All that is typed in it, in the order of the parts.</summary>
    public IEnumerable<NarrativeBlock> Texts =>
    [
        .. Analysis.Achievement, .. Analysis.History, .. Analysis.PlanProgress, .. Analysis.National, .. Analysis.Causes,
        .. Analysis.Constraints, .. Analysis.Remedies, .. Analysis.FollowUps, .. Analysis.Programs,
    ];
}
