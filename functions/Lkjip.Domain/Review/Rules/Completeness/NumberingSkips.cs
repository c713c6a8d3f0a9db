using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-13: the numbering of a list starts wrong or skips a number: KEEMPAT, KEENAM (penomoran).</summary>
/// <remarks>
/// A list that starts later than 1 is right only as the continuation of the list before it in its section, without a sentence that announces a new
/// one (":") between. Verses go on over sections and are not judged.
/// </remarks>
internal sealed partial class NumberingSkips() : ReviewRule("R-LKP-13", Severity.Note)
{
    private static readonly string[] Ordinals =
        ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH"];

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from section in NarrativeSections.All
        let blocks = context.Report.Narratives.GetValueOrDefault(section.Id) ?? []
        from finding in Lists(section.Title, blocks).Concat(Clauses(section.Title, blocks))
        select finding;

    private IEnumerable<Finding> Lists(string title, IReadOnlyList<NarrativeBlock> blocks)
    {
        var (next, announced) = (1, true);
        foreach (var block in blocks)
        {
            if (block.Kind is not (BlockKind.Numbered or BlockKind.Lettered))
            {
                announced = announced || block.Text?.TrimEnd().EndsWith(':') == true;
                continue;
            }

            var start = block.Start ?? 1;
            if (start != 1 && (announced || start != next) && block.Items.Count > 0)
            {
                var expected = announced ? 1 : next;
                yield return Found(title, $"{Text(start)}. {block.Items[0].Text}", Text(expected));
            }

            (next, announced) = (start + block.Items.Count, false);
        }
    }

    private IEnumerable<Finding> Clauses(string title, IReadOnlyList<NarrativeBlock> blocks)
    {
        var clauses = blocks.Select(block => Clause().Match(block.Text ?? "")).Where(match => match.Success).Select(match => match.Value.TrimEnd(' ', ':')).ToList();
        return from index in Enumerable.Range(0, clauses.Count)
               let expected = index == 0 ? Ordinals[0] : Ordinals.ElementAtOrDefault(Array.IndexOf(Ordinals, clauses[index - 1]) + 1)
               where expected is not null && clauses[index] != expected
               select Found(title, clauses[index], expected);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*KE(?:SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN|SEPULUH)\s*:", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clause();
}
