using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-22: the staff tables agree in all but not in men and women (jumlah laki-laki dan perempuan).</summary>
/// <remarks>Compared between tables with the same count columns and the same number of people; where the numbers differ, R-KON-03 tells.</remarks>
internal sealed class HeadcountsByColumnDisagree() : ReviewRule("R-KON-22", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from alike in context.Report.Staffing.Where(table => table.Kind != StaffingKind.Other && table.CountHeaders.Count > 1)
            .GroupBy(table => string.Join('|', table.CountHeaders).ToUpperInvariant(), StringComparer.Ordinal)
        let tables = alike.ToList()
        where tables.Select(All).Distinct().Count() == 1
        from column in Enumerable.Range(0, tables[0].CountHeaders.Count).Where(column => tables.Select(table => Sum(table, column)).Distinct().Count() > 1).Take(1)
        select Found(
            string.Join("; ", tables.Select(table => table.Caption)),
            string.Join("; ", tables.Select(table => $"{Text(Sum(table, column))} ({table.Caption})")), null, null, ("column", tables[0].CountHeaders[column]));

    private static int All(StaffingTable table) => table.Rows.Sum(row => row.Counts.Sum());

    private static int Sum(StaffingTable table, int column) => table.Rows.Sum(row => row.Counts.ElementAtOrDefault(column));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
