namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>I.6: the budget and its realisation are shown (akuntabilitas keuangan).</summary>
/// <remarks>Amounts from the ledger; R-LKP-05 reports missing ones.</remarks>
internal static class BudgetAccountedFor
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        if (context.Report.Budget.Programs.Count == 0 || !context.Shows("summary", "report", "spent"))
        {
            return new(ChecklistAnswer.No, new Evidence("bukti.anggaran.tidak"));
        }

        var evidence = new Evidence(
            "bukti.anggaran", ("program", Shown(context, "programs")), ("pagu", Shown(context, "ceiling")), ("realisasi", Shown(context, "spent")),
            ("serapan", Shown(context, "absorption")));
        var gaps = context.Findings.Where(finding => finding.Code == "R-LKP-05").ToList();
        return gaps.Count == 0 ? new(ChecklistAnswer.Yes, evidence) : new(ChecklistAnswer.Partly, evidence, FindingsOf.Evidence(gaps));
    }

    private static string Shown(ChecklistContext context, string column) => context.Assessment.Find("summary", "report", column)?.Shown ?? "";
}
