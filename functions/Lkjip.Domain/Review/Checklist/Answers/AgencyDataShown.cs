namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>I.1: what a reader needs to know of the agency is in the report (data penting instansi).</summary>
/// <remarks>All four parts present: yes; none: no.</remarks>
internal static class AgencyDataShown
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        (string Name, bool Has)[] parts =
        [
            ("alamat", !string.IsNullOrEmpty(context.Report.Agency.Address)),
            ("tugas dan fungsi", context.Report.Agency.Duties.Count > 0 || context.HasText("dutiesAndFunctions")),
            ("susunan organisasi", context.Report.Agency.Units.Count > 0 || context.HasText("organisationStructure") || context.HasText("organisation")),
            ("kepegawaian", context.Report.Staffing.Count > 0 || context.HasText("staffing")),
        ];
        return Parts.Answer(parts);
    }
}
