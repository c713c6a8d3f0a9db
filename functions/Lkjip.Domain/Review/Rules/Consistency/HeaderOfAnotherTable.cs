using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-23: a staff table has the column header of another breakdown (judul kolom tabel pegawai).</summary>
/// <remarks>A header that names no breakdown is not judged.</remarks>
internal sealed class HeaderOfAnotherTable() : ReviewRule("R-KON-23", Severity.Warning)
{
    private static readonly (StaffingKind Kind, string Name, string[] Words)[] Breakdowns =
    [
        (StaffingKind.Rank, "pangkat/golongan", ["pangkat", "golongan"]),
        (StaffingKind.Position, "jabatan", ["jabatan", "eselon"]),
        (StaffingKind.Education, "pendidikan", ["pendidikan"]),
    ];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from table in context.Report.Staffing
        let own = Array.Find(Breakdowns, breakdown => breakdown.Kind == table.Kind)
        where own.Name is not null && !Names(own, table.LabelHeader) && Array.Exists(Breakdowns, other => Names(other, table.LabelHeader))
        select Found(table.Caption, table.LabelHeader, own.Name);

    private static bool Names((StaffingKind Kind, string Name, string[] Words) breakdown, string header) =>
        Array.Exists(breakdown.Words, word => header.Contains(word, StringComparison.OrdinalIgnoreCase));
}
