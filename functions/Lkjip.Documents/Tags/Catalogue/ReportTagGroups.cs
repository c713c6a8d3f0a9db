namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>All tags of a report, group by group, in the order of the catalogue. To add a group, add its line.</summary>
internal static class ReportTagGroups
{
    /// <summary>The groups.</summary>
    public static TagShape<ReportContext> All { get; } = Join(
        PeriodTags.Shape,
        AgencyTags.Shape,
        RegulationTags.Shape,
        PlanTags.Shape,
        ObjectiveTags.Shape,
        KeyIndicatorTags.Shape,
        AgreementTags.Shape,
        DecreeTags.Shape,
        ProgramTags.Shape,
        CascadeTags.Shape,
        EarlierBudgetTags.Shape,
        SummaryTags.Shape,
        QuarterTags.Shape,
        PolicyTags.Shape,
        NarrativeTags.Shape,
        PresenceTags.Shape,
        StaffingTags.Shape,
        ChartTags.Shape,
        TableTags.Shape,
        SigningTags.Shape,
        VerificationTags.Shape,
        PhotoTags.Shape,
        FindingTags.Shape,
        ReviewTags.Shape,
        LedgerTags.Shape);

    private static TagShape<ReportContext> Join(params ReadOnlySpan<TagShape<ReportContext>> shapes)
    {
        var all = new TagShape<ReportContext>();
        foreach (var shape in shapes)
            all.AddAll(shape);
        return all;
    }
}
