namespace Lkjip.App.Form.Parts;

/// <summary>All parts of the form in the order of the printed report: its table of contents (daftar bagian formulir). To add a part, add its line.</summary>
internal static class FormCatalogue
{
    /// <summary>The parts.</summary>
    public static IReadOnlyList<FormPart> All { get; } =
    [
        IdentityPart.Part,
        OrganisationPart.Part,
        PlanPart.Part,
        IndicatorPart.Part,
        AgreementPart.Part,
        AchievementPart.Part,
        BudgetPart.Part,
        SupportingPart.Part,
        NarrativePart.Part,
        AnalysisPart.Part,
        ExtraPart.Part,
        PolicyPart.Part,
        StatedPart.Part,
    ];
}
