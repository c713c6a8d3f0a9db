using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-32: two fields of the data that hold one name hold it with two spellings (nama dalam data).</summary>
/// <remarks>
/// The government and the title of its head hold the region's name; positions that name the agency or the region name them right; an indicator called
/// after its program is called as the program. Positions of others, and fields that are not filled in, are not judged.
/// </remarks>
internal sealed class NamesWithinDataDiffer() : ReviewRule("R-KON-32", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from pair in Pairs(context)
        where !pair.IsSame
        select Found(pair.Place, pair.Stated, pair.Expected);

    private static IEnumerable<(string Place, string Stated, string Expected, bool IsSame)> Pairs(ReviewContext context)
    {
        var agency = context.Report.Agency;
        var (region, place) = (agency.Region, Bare(agency.Region.Name));
        yield return ("Pemerintah daerah", region.Government, region.Name, Holds(region.Government, region.Name));
        if (region.HeadTitle is { } head)
            yield return ("Jabatan kepala daerah", head, place, Holds(head, place));
        foreach (var signatory in context.Report.Signatories)
        {
            var position = signatory.Position;
            if (signatory.ElectedOffice && region.HeadTitle is { } title)
                yield return ("Jabatan penandatangan", position, title, Spelling.Same(position, title));
            else if (position.StartsWith($"Kepala {agency.Name.Split(' ')[0]} ", StringComparison.OrdinalIgnoreCase))
                yield return ("Jabatan penandatangan", position, $"{agency.Name} {region.Name}", NamesAgency(position, agency));
        }

        foreach (var node in context.Nodes)
        {
            foreach (var indicator in context.Report.Indicators.Where(indicator => indicator.BudgetItemId == node.Item.Id && Spelling.IsNearlyOne(indicator.Name, node.Item.Name)))
                yield return ("Indikator dan program", indicator.Name, node.Item.Name, false);
        }
    }

    private static bool NamesAgency(string position, Agency agency)
    {
        var rest = position["Kepala ".Length..];
        return Spelling.Same(rest, agency.Name) || Spelling.Same(rest, $"{agency.Name} {agency.Region.Name}") || Spelling.Same(rest, agency.Name.Split(' ')[0]);
    }

    private static bool Holds(string text, string name) => Spelling.Letters(text).Contains(Spelling.Letters(name), StringComparison.Ordinal);

    private static string Bare(string region) => region.IndexOf(' ', StringComparison.Ordinal) is var at and > 0 ? region[(at + 1)..] : region;
}
