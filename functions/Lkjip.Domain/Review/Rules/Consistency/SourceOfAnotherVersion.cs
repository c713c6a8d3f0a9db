using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-27: a table of the plan or agreement before its revision names the revised document as its source (sumber tabel).</summary>
/// <remarks>Without a source nothing is said.</remarks>
internal sealed class SourceOfAnotherVersion() : ReviewRule("R-KON-27", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var versions = context.Report.Plan.TargetVersions
            .Where(version => version.Label.StartsWith("Sebelum", StringComparison.OrdinalIgnoreCase) || version.Label.Contains("awal", StringComparison.OrdinalIgnoreCase))
            .Select(version => ($"Matriks Renstra {version.Label}", version.Source));
        var agreements = context.Report.Agreements.Where(agreement => agreement.Kind == AgreementKind.Original).Select(agreement => (agreement.Title, agreement.Source));
        return from table in versions.Concat(agreements)
               where table.Item2?.Contains("Perubahan", StringComparison.OrdinalIgnoreCase) == true
               select Found(table.Item1, table.Item2);
    }
}
