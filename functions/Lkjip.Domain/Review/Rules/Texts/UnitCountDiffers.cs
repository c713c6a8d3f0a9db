using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-08: heads, divisions and sections are counted otherwise than the organisation lists them (jumlah unit organisasi).</summary>
/// <remarks>Judged in sentences on the organisation; a kind of unit that the organisation does not list is not judged.</remarks>
internal sealed partial class UnitCountDiffers() : TextRule("R-TKS-08")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Report.Agency.Units.Count == 0 ? [] : context.Prose.Sentences
        where Organisation().IsMatch(sentence.Words)
        from claim in sentence.Claims.OfType<CountClaim>()
        let match = Unit().Match(sentence.From(claim.End).ToString())
        where match.Success
        let kinds = Kinds(match)
        let count = kinds.Sum(kind => Count(context.Report.Agency.Units, kind))
        where count > 0 && count != claim.Value
        select In(sentence, $"{claim.Words} {match.Value.Trim()}", count.ToString(CultureInfo.InvariantCulture), null, ("what", string.Join(" dan ", kinds)));

    private static List<string> Kinds(Match match) =>
        [.. match.Groups["kind"].Captures.Select(capture => capture.Value.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant()).Distinct(StringComparer.Ordinal)];

    private static int Count(IReadOnlyList<OrganisationUnit> units, string kind) =>
        units.SelectMany(unit => unit.Members.Prepend(unit.Name)).Count(name => Is(name, kind));

    private static bool Is(string name, string kind)
    {
        var plain = name.Replace(" ", "", StringComparison.Ordinal);
        return plain.StartsWith(kind == "sekretaris" ? "sekretari" : kind, StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\b(?:Kepala Dinas|Kepala Badan|Sekretaris|Sekretariat|susunan organisasi|struktur organisasi|Kepala Bidang)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Organisation();

    [GeneratedRegex(@"^\s*(?:Kepala\s+)?(?<kind>bidang|sekretaris|sekretariat|seksi|sub\s?bagian|sub\s?bidang|UPTD?)\b(?:\s+(?:dan|serta)\s+(?:Kepala\s+)?(?<kind>seksi|sub\s?bagian|sub\s?bidang)\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unit();
}
