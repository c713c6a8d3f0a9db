using Lkjip.Domain.Review.Citations;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-15: a well-known regulation is cited with the wrong number, year or title, or was repealed before the year of the report (peraturan nasional).</summary>
/// <remarks>Held against <see cref="KnownRegulations"/>. Titles that are cut short are right; a title that only lacks its first word is told as such.</remarks>
internal sealed class RegulationDiffersFromLaw() : ReviewRule("R-KON-15", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from same in CitationReader.All(context).GroupBy(citation => (citation.Issuer, citation.Mark, Title: string.Join(' ', citation.Title)))
        let citation = same.First()
        let fault = Fault(citation, context.Year)
        where fault is not null
        select Found(
            string.Join("; ", same.Select(one => one.Place).Distinct(StringComparer.Ordinal)),
            citation.Whole, fault.Value.Expected, null, ("what", fault.Value.What));

    private static (string What, string Expected)? Fault(Citation citation, int year)
    {
        var known = KnownRegulations.All.FirstOrDefault(known => known.Issuer == citation.Issuer && known.Mark == citation.Mark);
        if (known is not null)
        {
            return citation.Title.Count > 0 && !Titles.IsSame(citation.Title, known.TitleWords) && !IsOfAnother(citation, known)
                ? ("judulnya", $"tentang {known.Title}")
                : known.RepealedIn <= year ? ("peraturan itu sudah dicabut", known.RepealedBy!) : null;
        }

        var meant = citation.Title.Count < 2 ? null : KnownRegulations.All.FirstOrDefault(
            other => other.Issuer == citation.Issuer && other.RepealedIn is null && citation.Title.Count >= other.TitleWords.Count
                && Titles.IsSame(citation.Title, other.TitleWords));
        return meant is null ? null : ("nomor atau tahunnya", $"Nomor {meant.Number.ToUpperInvariant()} Tahun {meant.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    // "... sebagaimana telah diubah dengan ..." may leave the title of the law that is changed.
    private static bool IsOfAnother(Citation citation, KnownRegulation known) =>
        known.TitleWords[0] == "perubahan" && citation.Title[0] == "perubahan";
}
