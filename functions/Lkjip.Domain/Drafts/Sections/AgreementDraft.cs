using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>The programs and the budget of a performance agreement (program dalam perjanjian kinerja).</summary>
internal sealed class AgreementDraft(string section, AgreementKind kind) : SectionDraft(section)
{
    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) => !HasTotal(context, kind) ? [] : Paragraph(
        Say("total", 0),
        kind == AgreementKind.Revised && HasTotal(context, AgreementKind.Original) ? Say("before", 0) : null);

    private static bool HasTotal(DraftContext context, AgreementKind kind) =>
        context.Report.Agreements.LastOrDefault(agreement => agreement.Kind == kind) is { } last && context.Shows($"agreementBudget-{last.Id}", "total", "ceiling");
}
