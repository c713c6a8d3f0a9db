using System.Globalization;
using Lkjip.Domain.Review.Citations;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-12: a regulation is cited that is younger than the report, or older than the republic (tahun peraturan).</summary>
/// <remarks>A regulation cited without year is not judged.</remarks>
internal sealed class RegulationAfterReport() : ReviewRule("R-WKT-12", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var last = Math.Max(context.Report.Period.Year, context.Report.Period.PublicationYear ?? 0) + 1;
        return from citation in CitationReader.All(context)
               where citation.Year > last || citation.Year < 1945
               select Found(citation.Place, citation.Printed, $"paling lambat {last.ToString(CultureInfo.InvariantCulture)}");
    }
}
