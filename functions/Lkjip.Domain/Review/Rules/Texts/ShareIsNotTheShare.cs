using Lkjip.Domain.Assess;
using Lkjip.Domain.Review.Texts;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Texts;

/// <summary>R-TKS-03: an amount stands beside a percentage that is not its share (jumlah uang dan persentasenya).</summary>
/// <remarks>
/// Right is a percentage of the amount's own row in the ledger, or the amount over another one of the sentence, of the whole or of its parent.
/// Amounts that the report does not have are not judged.
/// </remarks>
internal sealed class ShareIsNotTheShare() : TextRule("R-TKS-03")
{
    private static readonly string[] ShareColumns = ["absorption", "absorptionRatio", "achievement", "share", "physical"];

    private static readonly string[] WholeFigures = ["budget/total/ceiling", "budget/total/spent", "allocation/total/ceiling", "allocation/objectives/ceiling"];

    protected override IEnumerable<Finding> Judge(ReviewContext context) =>
        from sentence in context.Prose.Sentences
        from pair in AmountShare.In(sentence)
        let figures = context.Prose.Known.Amounts.GetValueOrDefault(pair.Amount.Value)
        where figures is not null
        let row = figures.SelectMany(figure => Row(context, figure)).ToList()
        where !row.Any(figure => pair.Percent.Shows(figure.Exact!.Value)) && !Wholes(context, sentence, pair, figures).Any(whole => IsShare(pair, whole))
        let right = row.FirstOrDefault(figure => figure.Column is "absorption" or "achievement") ?? row.FirstOrDefault()
        where right is not null
        select In(sentence, pair.Percent.Words, right.Shown, right.Id, ("amount", pair.Amount.Words));

    private static IEnumerable<Figure> Row(ReviewContext context, Figure figure) =>
        ShareColumns.Select(column => context.Prose.Known.Beside(figure, column)).OfType<Figure>().Where(found => found.Exact is not null);

    private static IEnumerable<decimal> Wholes(ReviewContext context, Sentence sentence, AmountShare pair, List<Figure> figures) =>
        sentence.Claims.OfType<AmountClaim>().Where(other => other.At != pair.Amount.At).Select(other => other.Value)
            .Concat(WholeFigures.Select(context.Assessment.Find).OfType<Figure>().Select(figure => figure.Exact ?? 0))
            .Concat(from figure in figures
                    let parent = context.Nodes.FirstOrDefault(node => node.Item.Id == figure.Row)?.Parent?.Ceiling
                    where parent is not null
                    select (decimal)parent.Value.Amount);

    private static bool IsShare(AmountShare pair, decimal whole) =>
        whole > 0 && (pair.Percent.Shows(pair.Amount.Value / whole * 100m) || (pair.Amount.Value > 0 && pair.Percent.Shows(whole / pair.Amount.Value * 100m)));
}
