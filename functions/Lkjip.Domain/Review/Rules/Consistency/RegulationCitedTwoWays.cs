using Lkjip.Domain.Review.Citations;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-13: a regulation is cited with two numbers or years, or a number with two titles (peraturan dikutip berbeda).</summary>
/// <remarks>
/// Titles are compared as far as both places cite them. An amendment ("Perubahan atas ...") has its own number and is left alone. A
/// citation without title is held against those with one by its number alone, and says nothing then.
/// </remarks>
internal sealed class RegulationCitedTwoWays() : ReviewRule("R-KON-13", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var distinct = CitationReader.All(context).Where(citation => citation.Title.Count > 0)
            .DistinctBy(citation => (citation.Issuer, citation.Mark, string.Join(' ', citation.Title))).ToList();
        var told = new HashSet<(string, string, string)>();
        for (var i = 0; i < distinct.Count; i++)
        {
            foreach (var other in distinct.Skip(i + 1).Where(other => other.Issuer == distinct[i].Issuer))
            {
                var what = Difference(distinct[i], other);
                if (what is not null && told.Add(Pair(distinct[i], other, what)))
                {
                    yield return Found(
                        $"{distinct[i].Place}; {other.Place}", distinct[i].Whole, other.Whole, null, ("what", what));
                }
            }
        }
    }

    private static (string, string, string) Pair(Citation one, Citation other, string what) => string.CompareOrdinal(one.Mark, other.Mark) <= 0
        ? (one.Issuer + what, one.Mark, other.Mark) : (one.Issuer + what, other.Mark, one.Mark);

    private static string? Difference(Citation one, Citation other)
    {
        var sameTitle = one.HasTitleOf(other) || (one.IsLocal && one.Year == other.Year && IsPartOfTheOther(one, other));
        return one.Mark == other.Mark
            ? sameTitle || IsAmendment(one) != IsAmendment(other) ? null : "satu nomor dengan dua judul"
            : sameTitle && !IsAmendment(one) && !IsAmendment(other) && Math.Min(one.Title.Count, other.Title.Count) >= 2 ? "satu judul dengan dua nomor atau tahun" : null;
    }

    private static bool IsPartOfTheOther(Citation one, Citation other) =>
        Math.Min(one.Title.Count, other.Title.Count) >= 2 && (Titles.IsPart(one.Title, other.Title) || Titles.IsPart(other.Title, one.Title));

    private static bool IsAmendment(Citation citation) => citation.Title[0] is "perubahan" or "pencabutan";
}
