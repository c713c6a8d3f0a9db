using Lkjip.Domain.Assess;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-08: a printed mean is smaller than the smallest or larger than the largest of its printed parts (rata-rata).</summary>
/// <remarks>A part that is not printed counts as the ledger shows it. A mean that differs from the ledger is left to R-ARI-03.</remarks>
internal sealed class MeanOutsideItsParts() : ReviewRule("R-ARI-08", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from mean in context.Statements.Select(PrintedNumber.Of).OfType<PrintedNumber>()
        where mean.Figure.Formula == "mean" && mean.Statement.Match != StatedMatch.Different
        let parts = Parts(context, mean.Figure).ToList()
        where parts.Count > 0 && parts.TrueForAll(part => part is not null)
        let least = parts.Min(part => part!.Value)
        let most = parts.Max(part => part!.Value)
        where mean.Value < least - mean.Unit || mean.Value > most + mean.Unit
        select Found(mean.Statement.Stated.Place, mean.Statement.Stated.Value, $"{Show(least)} sampai {Show(most)}", mean.Figure.Id);

    private static IEnumerable<decimal?> Parts(ReviewContext context, Figure mean) =>
        Rows(context, mean).Select(row => Printed(context, $"{mean.Table}/{row}/{mean.Column}"));

    private static IEnumerable<string> Rows(ReviewContext context, Figure mean) => (mean.Table, mean.Row) switch
    {
        ("budget", "total") => context.Report.Budget.Programs.Select(program => program.Id),
        ("budget", var row) => context.Nodes.FirstOrDefault(node => node.Item.Id == row)?.Children.Select(child => child.Item.Id) ?? [],
        ("achievement" or "ratings", var row) => context.Measured.Where(indicator => indicator.ObjectiveId == row).Select(indicator => indicator.Id),
        _ => [],
    };

    private static decimal? Printed(ReviewContext context, string id) =>
        context.Numbers[id].FirstOrDefault()?.Value ?? context.Assessment.Find(id)?.Displayed;

    private static string Show(decimal value) => IndonesianFormat.Number(value, 2, false);
}
