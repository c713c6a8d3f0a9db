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
        var found = from text in context.Texts
                    from printed in Variants(text.Text, agency.Name, agency.Region.Name)
                    select (text.Place, Printed: printed);
        return from same in found.GroupBy(one => Spelling.Letters(one.Printed), StringComparer.Ordinal)
               select Found(
                   string.Join("; ", same.Select(one => one.Place).Distinct(StringComparer.Ordinal)), same.First().Printed, $"{agency.Name} {agency.Region.Name}");
    }

    private static IEnumerable<string> Variants(string text, string agency, string region)
    {
        var own = Spelling.Words(agency);
        if (own.Count < 2)
        {
            yield break;
        }

        var first = Regex.Escape(agency.Split(' ')[0]);
        var called = new Regex($@"\b(?<name>{first}(?:\s+(?!{first}\b)\p{{L}}+){{1,7}}?)\s+{Spaced(region)}\b", Options, TimeSpan.FromSeconds(1));
        foreach (Match match in called.Matches(text))
        {
            if (IsVariant(match.Groups["name"].Value, own))
            {
                yield return match.Value;
            }
        }

        var place = Spelling.Words(region);
        var elsewhere = new Regex($@"\b{Spaced(agency)}\s+(?<region>{Regex.Escape(region.Split(' ')[0])}(?:\s+\p{{L}}+){{{place.Count - 1}}})", Options, TimeSpan.FromSeconds(1));
        foreach (Match match in elsewhere.Matches(text))
        {
            var words = Spelling.Words(match.Groups["region"].Value);
            if (words.Zip(place).Count(pair => pair.First != pair.Second) == 1 && words.Zip(place).Any(pair => Spelling.IsSlip(pair.First, pair.Second)))
            {
                yield return match.Value;
            }
        }
    }

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
