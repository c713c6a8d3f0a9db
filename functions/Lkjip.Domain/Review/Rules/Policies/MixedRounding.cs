using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Policies;

/// <summary>R-KBJ-03: one report cuts off percentages in one place and rounds them in another (pembulatan campuran).</summary>
/// <remarks>
/// Decided from printed percentages whose rounded and cut-off values differ, of figures that follow from typed numbers alone; the declared
/// rounding is not asked. One finding, with examples by table, the same quotient printed both ways first.
/// </remarks>
internal sealed class MixedRounding() : ReviewRule("R-KBJ-03", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var telling = context.Statements.Select(PrintedNumber.Of).OfType<PrintedNumber>().Where(IsTelling).ToList();
        var cut = telling.FindAll(number => number.Value == At(number, MidpointRounding.ToZero));
        var rounded = telling.FindAll(number => number.Value == At(number, MidpointRounding.AwayFromZero));
        if (cut.Count > 0 && rounded.Count > 0)
        {
            yield return Found("Pembulatan persentase", Examples(cut, rounded), Examples(rounded, cut));
        }
    }

    private static bool IsTelling(PrintedNumber number) =>
        number is { Decimals: > 0, Figure: { Kind: FigureKind.Percent, IsComputed: true, Exact: not null } }
        && number.Figure.Inputs.Count == 2 && number.Figure.Inputs.Values.All(IsShort)
        && At(number, MidpointRounding.ToZero) != At(number, MidpointRounding.AwayFromZero);

    // An input with more decimals than are printed may itself have been rounded first.
    private static bool IsShort(string input) => decimal.TryParse(input, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value == decimal.Round(value, 2);

    private static decimal At(PrintedNumber number, MidpointRounding mode) => decimal.Round(number.Figure.Exact!.Value, number.Decimals, mode);

    // Each percentage once, so that few examples show many places.
    private static string Examples(List<PrintedNumber> one, List<PrintedNumber> other) => string.Join("; ", one
        .OrderBy(number => !other.Exists(twin => twin.Figure.Exact == number.Figure.Exact))
        .DistinctBy(number => number.Value)
        .GroupBy(number => number.Statement.Stated.Place.Split(',')[0], StringComparer.Ordinal).Take(8)
        .Select(table => $"{table.Key}: {string.Join(", ", table.Take(3).Select(number => IndonesianFormat.Percent(number.Value, number.Decimals, true)))}"));
}
