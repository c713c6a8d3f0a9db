namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-19: the remark on the national comparison names a unit, not the difference or a reason (kolom keterangan perbandingan nasional).</summary>
/// <remarks>Without a remark nothing is said.</remarks>
internal sealed class NationalNoteIsAUnit() : ReviewRule("R-LKP-19", Severity.Note)
{
    private static readonly string[] Kinds = ["bid.", "bidang ", "seksi ", "sub bagian ", "subbag", "sekretariat"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Measured
        where indicator.NationalNote is not null && Array.Exists(Kinds, kind => indicator.NationalNote.TrimStart().StartsWith(kind, StringComparison.OrdinalIgnoreCase))
        select Found(indicator.Name, indicator.NationalNote);
}
