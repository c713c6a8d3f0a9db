namespace Lkjip.App.Features;

/// <summary>All requests of the programming interface: its table of contents.</summary>
internal static class FeatureList
{
    /// <summary>All features.</summary>
    public static IReadOnlyList<Feature> All { get; } =
    [
        new GetRoot(),
        new GetLiveness(),
        new GetReadiness(),
        new GetSchema(),
        new GetAgencies(),
        new PutAgency(),
        new GetRegions(),
        new PutRegion(),
        new PutRegionPolicy(),
        new GetRun(),
        new PostRun(),
        new GetUsers(),
        new GetUser(),
        new PutUser(),
        new GetAudit(),
        new GetReports(),
        new PutReport(),
        new GetReport(),
        new GetReportContent(),
        new GetReportAssessment(),
        new GetReportFindings(),
        new GetReportDrafts(),
        new GetReportHistory(),
        new GetReportDocuments(),
        new GetReview(),
        new PutReview(),
        new PostReviewDocuments(),
        new PostSubmission(),
        new PostTransition(),
        new GetSignatures(),
        new PostNotice(),
        new PostSignedDocument(),
        new GetJob(),
        new GetJobs(),
        new PostJobRetry(),
        new PostTemplateInspection(),
        new PostTemplatePreview(),
        new GetTemplates(),
        new PostTemplate(),
        new PutTemplateInForce(),
    ];
}
