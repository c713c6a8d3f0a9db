using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-03: the staff by rank, position and education do not add up to the same number of people (jumlah pegawai).</summary>
/// <remarks>Compared within the civil servants where a table has groups; a table whose groups are all others is not compared.</remarks>
internal sealed class HeadcountsDisagree() : ReviewRule("R-KON-03", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var tables = context.Report.Staffing.Where(table => table.Kind != StaffingKind.Other)
            .Select(table => (table.Caption, Count: CivilServants(table))).ToList();
        return tables.Select(table => table.Count).Distinct().Count() <= 1
            ? []
            : [Found(
                tables[0].Caption, string.Join("; ", tables.Select(table => $"{table.Caption}: {table.Count.ToString(CultureInfo.InvariantCulture)}")))];
    }

    private static int CivilServants(StaffingTable table) => table.Rows
        .Where(row => row.Group is null || !row.Group.StartsWith("non", StringComparison.OrdinalIgnoreCase)).Sum(row => row.Counts.Sum());
}
