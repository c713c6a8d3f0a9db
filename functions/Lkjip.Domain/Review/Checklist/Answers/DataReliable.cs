namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>II.5: the review finds no contradiction in the data (keandalan data).</summary>
/// <remarks>Errors: no; only warnings: partly.</remarks>
internal static class DataReliable
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        var grave = context.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        var doubtful = context.Findings.Where(finding => finding.Severity == Severity.Warning).ToList();
        return grave.Count > 0 ? new(ChecklistAnswer.No, new Evidence("bukti.kesalahan"), FindingsOf.Evidence(grave))
            : doubtful.Count > 0 ? new(ChecklistAnswer.Partly, new Evidence("bukti.peringatan"), FindingsOf.Evidence(doubtful))
            : new(ChecklistAnswer.Yes, new Evidence("bukti.bersih"));
    }
}
