using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-20: a unit that answers for an indicator, gives its data or has a duty does not stand in the organisation structure (unit organisasi).</summary>
/// <remarks>
/// The first words of a unit's name are a short form of it ("Bidang Penempatan"); a name that closes with "dan ..." is meant as the whole
/// name. Without an organisation structure nothing is said; what is no unit ("BPS", "Laporan kegiatan") neither.
/// </remarks>
internal sealed class UnitNotInStructure() : ReviewRule("R-KON-20", Severity.Warning)
{
    private static readonly string[] Kinds = ["bidang", "seksi", "sub", "subbagian", "bagian"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var agency = context.Report.Agency;
        var units = agency.Units.SelectMany(unit => unit.Members.Prepend(unit.Name)).ToList();
        var named = Indicators(context.Report).Concat(context.Report.Officials.Select(official => ("pejabat", official.Position)))
            .Concat(agency.Duties.Select(duty => ("tugas dan fungsi", duty.Position)))
            .Select(one => (Where: one.Item1, Unit: Bare(one.Item2)));
        return from same in named.GroupBy(one => Spelling.Letters(one.Unit), StringComparer.Ordinal)
               let unit = same.First().Unit
               where units.Count > 0 && Spelling.Words(unit) is [var kind, _, ..] && Kinds.Contains(kind) && !units.Exists(known => IsUnit(unit, known))
               select Found(
                   string.Join("; ", same.Select(one => one.Where).Distinct(StringComparer.Ordinal)), unit,
                   Spelling.Nearest(unit, units).TrimEnd(';', '.', ' '));
    }

    private static IEnumerable<(string, string)> Indicators(PerformanceReport report) => report.Indicators.SelectMany(indicator => new[]
    {
        ($"penanggung jawab, {indicator.Name}", indicator.ResponsibleUnit), ($"sumber data, {indicator.Name}", indicator.DataSource),
    }).Where(one => one.Item2 is not null)!;

    private static string Bare(string text) =>
        text.StartsWith("Kepala ", StringComparison.OrdinalIgnoreCase) ? text["Kepala ".Length..].Trim() : Spelling.Unnumbered(text).Trim();

    private static bool IsUnit(string unit, string known)
    {
        var (words, whole) = (Spelling.Words(unit), Spelling.Words(known));
        return Spelling.Same(unit, known) || (words.Count < whole.Count && words.SequenceEqual(whole.Take(words.Count), StringComparer.Ordinal))
            || words.Skip(1).SequenceEqual(whole, StringComparer.Ordinal);
    }
}
