using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-07: a printed degree of efficiency is not the printed achievement less the printed absorption of its row (efisiensi).</summary>
/// <remarks>
/// Judged on the printed row alone, so that it also holds where the data have no figure. Rounded and cut-off numbers are both accepted;
/// what differs from the ledger as well is left to R-ARI-04.
/// </remarks>
internal sealed class EfficiencyIsNotTheDifference() : ReviewRule("R-ARI-07", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from row in context.Statements.Where(statement => statement.Figure?.Table is "efficiency" or "officialEfficiency")
            .Select(PrintedNumber.Of).OfType<PrintedNumber>().GroupBy(number => (number.Figure.Table, number.Figure.Row))
        let pairs = Pairs([.. row])
        where pairs.Count > 0
        from efficiency in row.Where(number => IsDifference(number.Statement) && number.Statement.Match != StatedMatch.Different)
        where !pairs.Exists(pair => Follows(efficiency, pair.Achievement, pair.Absorption))
        let first = pairs[0]
        select Found(
            efficiency.Statement.Stated.Place, efficiency.Statement.Stated.Value,
            IndonesianFormat.Number(first.Achievement.Value - first.Absorption.Value, 2, false), efficiency.Figure.Id,
            ("achievement", first.Achievement.Statement.Stated.Value), ("absorption", first.Absorption.Statement.Stated.Value));

    private static bool IsDifference(Statement statement) =>
        statement.Figure is { Column: "efficiency", Formula: "efficiency:difference" or "efficiency:band" };

    private static List<(PrintedNumber Achievement, PrintedNumber Absorption)> Pairs(PrintedNumber[] row) =>
    [
        .. from achievement in row.Where(number => number.Figure.Column == "achievement")
           from absorption in row.Where(number => number.Figure.Column == "absorption")
           select (achievement, absorption),
    ];

    private static bool Follows(PrintedNumber efficiency, PrintedNumber achievement, PrintedNumber absorption)
    {
        var difference = achievement.Value - absorption.Value;
        // Both parts printed without decimals may each be half a point off; printed with decimals, a hundredth.
        var doubt = achievement.Decimals + absorption.Decimals == 0 ? 1m : 0.02m;
        var off = Math.Abs(efficiency.Value - difference);
        return off <= (efficiency.Unit / 2) + doubt || (Math.Abs(difference) > Math.Abs(efficiency.Value) && off < efficiency.Unit + doubt);
    }
}
