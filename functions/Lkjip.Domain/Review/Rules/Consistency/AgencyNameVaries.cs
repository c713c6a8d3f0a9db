using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-10: a typed text calls the agency by another name (nama instansi).</summary>
/// <remarks>
/// Judged is what stands before the name of the agency's own region and shares most of its words, and the agency's name before a
/// misspelled region. Agencies of other regions, and of the same region with another field, are left alone.
/// </remarks>
internal sealed class AgencyNameVaries() : ReviewRule("R-KON-10", Severity.Warning)
{
    private static readonly string[] MayFollow = ["pemerintah", "di", "pada", "se"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var agency = context.Report.Agency;
        if (Spelling.Words(agency.Name).Count < 2)
        {
            return [];
        }

        var (called, elsewhere) = (Called(agency.Name, agency.Region.Name), Elsewhere(agency.Name, agency.Region.Name));
        var found = from text in context.Texts
                    from printed in Variants(text.Text, Spelling.Words(agency.Name), called).Concat(Misplaced(text.Text, Spelling.Words(agency.Region.Name), elsewhere))
                    select (text.Place, Printed: printed);
        return from same in found.GroupBy(one => Spelling.Letters(one.Printed), StringComparer.Ordinal)
               select Found(
                   string.Join("; ", same.Select(one => one.Place).Distinct(StringComparer.Ordinal)), same.First().Printed, $"{agency.Name} {agency.Region.Name}");
    }

    private static Regex Called(string agency, string region)
    {
        var first = Regex.Escape(agency.Split(' ')[0]);
        return new Regex($@"\b(?<name>{first}(?:\s+(?!{first}\b)\p{{L}}+){{1,7}}?)\s+{Spaced(region)}\b", Options, TimeSpan.FromSeconds(1));
    }

    private static Regex Elsewhere(string agency, string region) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $@"\b{Spaced(agency)}\s+(?<region>{Regex.Escape(region.Split(' ')[0])}(?:\s+\p{{L}}+){{{Spelling.Words(region).Count - 1}}})"),
        Options, TimeSpan.FromSeconds(1));

    private static IEnumerable<string> Variants(string text, IReadOnlyList<string> own, Regex called) =>
        called.Matches(text).Where(match => IsVariant(match.Groups["name"].Value, own)).Select(match => match.Value);

    private static IEnumerable<string> Misplaced(string text, IReadOnlyList<string> place, Regex elsewhere) =>
        from match in elsewhere.Matches(text)
        let pairs = Spelling.Words(match.Groups["region"].Value).Zip(place).ToList()
        where pairs.Count(pair => pair.First != pair.Second) == 1 && pairs.Exists(pair => Spelling.IsSlip(pair.First, pair.Second))
        select match.Value;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static string Spaced(string name) => Regex.Escape(name).Replace(@"\ ", @"\s+", StringComparison.Ordinal);

    private static bool IsVariant(string printed, IReadOnlyList<string> own)
    {
        var words = Spelling.Words(printed);
        var more = words.Skip(own.Count).ToList();
        return !(words.Count >= own.Count && words.Take(own.Count).SequenceEqual(own, StringComparer.Ordinal) && more.TrueForAll(MayFollow.Contains))
            && words.Intersect(own, StringComparer.Ordinal).Count() >= Math.Max(2, (own.Count * 2 / 3))
            && printed.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => char.IsUpper(word[0]) || word is "dan");
    }
}
