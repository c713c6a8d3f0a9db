using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-03: a document is dated after one that follows from it (urutan tanggal Renstra, IKU, RKT, perjanjian kinerja).</summary>
/// <remarks>The order is strategic plan, decree on key indicators, annual plan, agreement; the last agreement of the year counts. Documents without
/// date are left out.</remarks>
internal sealed class DocumentsOutOfOrder() : ReviewRule("R-WKT-03", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var chain = Chain(context.Report).Where(document => document.Date is not null).ToList();
        return from index in Enumerable.Range(0, chain.Count)
               let later = chain.Skip(index + 1).LastOrDefault(other => other.Date < chain[index].Date)
               where later.Name is not null
               select Found(
                   chain[index].Name, IndonesianFormat.Date(chain[index].Date!.Value), IndonesianFormat.Date(later.Date!.Value), null, ("other", later.Name));
    }

    private static IEnumerable<(string Name, DateOnly? Date)> Chain(PerformanceReport report)
    {
        yield return ("Renstra", Signed(report, DocumentKind.StrategicPlan) ?? report.Plan.TargetVersions.FirstOrDefault(version => version.InForce)?.Date);
        yield return ("Keputusan IKU", Signed(report, DocumentKind.KeyIndicatorDecree));
        yield return ("Rencana Kinerja Tahunan", Signed(report, DocumentKind.AnnualPlan) ?? report.AnnualPlan?.Date);
        var agreement = report.Agreements.Where(agreement => agreement.Date is not null).OrderBy(agreement => agreement.Kind).LastOrDefault();
        yield return (agreement?.Title ?? "Perjanjian Kinerja", agreement?.Date);
    }

    private static DateOnly? Signed(PerformanceReport report, DocumentKind kind) =>
        report.SignedDocuments.FirstOrDefault(signing => signing.Document == kind)?.Date;
}
