using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Review.Texts;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-05: programs, activities, goals, objectives or indicators are counted otherwise than the report lists them (banyaknya).</summary>
/// <remarks>
/// Judged where a sentence counts the whole; not where it speaks of part of them ("2 program unggulan"). The analysis of a program counts its own
/// activities. What the report does not list is not judged.
/// </remarks>
internal sealed partial class CountDiffers() : TextRule("R-TKS-05")
{
    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        from claim in sentence.Claims.OfType<CountClaim>()
        where claim.Unit.Length > 0
        let thing = Thing(context, sentence, claim)
        where thing is not null
        let right = thing.Right(context, sentence, claim).Distinct().ToList()
        where right.Count > 0 && !right.Contains((int)claim.Value)
        select In(
            sentence, $"{claim.Words} {thing.Name}", string.Join(" atau ", right.Select(count => count.ToString(CultureInfo.InvariantCulture))), null, ("what", thing.Name));

    /// <summary>What a claim counts the whole of; null where it counts something else.</summary>
    internal static CountedThing? Thing(ReviewContext context, Sentence sentence, CountClaim claim)
    {
        if (claim.Step != 1m || claim.Value > 1000 || (claim is { Value: 1m, InWords: null } && !char.IsAsciiDigit(claim.Words[0])))
        {
            return null;
        }

        var behind = sentence.From(claim.End);
        foreach (var thing in CountedThings.All)
        {
            if (thing.Noun.IsMatch(behind))
            {
                return IsOfAgency(context, sentence, thing) && !Part().IsMatch(sentence.UpTo(claim.At)) ? thing : null;
            }
        }

        return null;
    }

    // The analysis of a program or indicator counts its own programs and activities; "sasaran 1 diukur dengan 2 indikator" says whose.
    private static bool IsOfAgency(ReviewContext context, Sentence sentence, CountedThing thing) =>
        thing.Name.StartsWith("indikator", StringComparison.Ordinal)
            ? sentence.Of.SubjectId is not { } subject || context.Report.Plan.Objectives.Any(objective => objective.Id == subject)
            : sentence.Of.SubjectId is { } program ? thing.Name == "kegiatan" && context.Nodes.Any(node => node.Item.Id == program && node.Parent is null)
            : !sentence.Mentions.Any(mention => context.Prose.Known.IsBudgetItem(mention.Subjects[0]));

    [GeneratedRegex(@"(?:\b(?:hanya|salah|ada|terdapat|diantaranya|di antaranya|antara lain|minimal|maksimal|setiap|tiap|per|dari)|\d\)\s*\w*)\s+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Part();
}
