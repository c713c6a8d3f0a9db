using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Citations;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-31: the line of a regulation has another kind, number, year or title than its fields (baris dasar hukum).</summary>
/// <remarks>The list prints the line; the fields go into sentences. Case, spaces and punctuation do not count. A field that is not filled in is not judged.</remarks>
internal sealed class RegulationFieldsDiffer() : ReviewRule("R-KON-31", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        context.Report.Regulations.SelectMany((regulation, index) => Fields(regulation)
            .Where(field => !Spelling.Letters(regulation.Text).Contains(Spelling.Letters(field.Value), StringComparison.Ordinal))
            .Select(field => Found(CitationReader.Place(index), regulation.Text, field.Value, null, ("what", field.What))));

    private static IEnumerable<(string What, string Value)> Fields(Regulation regulation)
    {
        yield return ("jenis", regulation.Kind);
        yield return ("nomor", regulation.Number);
        if (regulation.Year is { } year)
        {
            yield return ("tahun", year.ToString(CultureInfo.InvariantCulture));
        }

        if (regulation.About is { } about)
        {
            yield return ("judul", $"tentang {about}");
        }
    }
}
