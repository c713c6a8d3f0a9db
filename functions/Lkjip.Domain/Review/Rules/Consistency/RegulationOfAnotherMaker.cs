using Lkjip.Domain.Review.Citations;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-16: a matter that the head of the region settles is cited as a regional regulation (peraturan daerah atau peraturan kepala daerah).</summary>
/// <remarks>Guidance on carrying out and technical guidance, and the organisation and duties of an agency, are settled by the head of the region (PP 18/2016 for
/// the latter); a regional regulation (Perda) is made with the council. Without a title nothing is said.</remarks>
internal sealed class RegulationOfAnotherMaker() : ReviewRule("R-KON-16", Severity.Note)
{
    private static readonly string[] OfTheHead = ["petunjuk pelaksanaan", "petunjuk teknis", "kedudukan susunan organisasi"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from citation in CitationReader.All(context).DistinctBy(citation => (citation.Issuer, citation.Mark))
        where citation.Issuer == "peraturan daerah" && Array.Exists(OfTheHead, matter => string.Join(' ', citation.Title).StartsWith(matter, StringComparison.Ordinal))
        select Found(citation.Place, citation.Whole, "peraturan kepala daerah");
}
