using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review;

/// <summary>A figure that the printed text states, beside the figure of the ledger (angka tertulis dan angka seharusnya).</summary>
/// <param name="Stated">What is printed, and where.</param>
/// <param name="Figure">The figure of the ledger; null when it has none by that id.</param>
/// <param name="Match">How they compare.</param>
public sealed partial record Statement(StatedFigure Stated, Figure? Figure, StatedMatch Match)
{
    /// <summary>The number that is printed; null where no number is.</summary>
    internal ParsedNumber? Number { get; init; }

    /// <summary>All stated figures of a report, held against its ledger.</summary>
    public static IReadOnlyList<Statement> Of(Assessment assessment) =>
        [.. assessment.Report.Stated.Select(stated => Of(stated, assessment.Find(stated.Figure), assessment.Report.Policy))];

    private static Statement Of(StatedFigure stated, Figure? figure, MeasurementPolicy policy)
    {
        var number = NumberPattern.Parse(stated.Value).Number;
        var match = figure is null || figure.Shown.Length == 0 ? StatedMatch.NoFigure : Compare(stated.Value, number, figure, policy);
        return new(stated, figure, match) { Number = number };
    }

    private static StatedMatch Compare(string stated, ParsedNumber? printed, Figure figure, MeasurementPolicy policy)
    {
        if (figure.Exact is not { } exact || figure.Displayed is not { } displayed)
        {
            return Same(stated, figure.Shown) ? StatedMatch.Equal : StatedMatch.Different;
        }

        if (stated.Trim() is "-" or "–")
        {
            return displayed == 0 ? StatedMatch.Equal : StatedMatch.Different;
        }

        if (printed is not { } number)
        {
            return IsInWords(stated, exact) ? StatedMatch.Equal : StatedMatch.Different;
        }

        if (AsThousands(stated) == displayed)
        {
            return StatedMatch.Equal;
        }

        // As printed: the last nought of "49,20" is a decimal too.
        var decimals = number.Value.Scale;
        return number.Value == displayed ? StatedMatch.Equal
            : decimals < Decimals(displayed) && AtDecimals(figure, policy, decimals).Apply(exact) == number.Value ? StatedMatch.EqualAtPrintedDecimals
            : StatedMatch.Different;
    }

    private static Rounding AtDecimals(Figure figure, MeasurementPolicy policy, int decimals) =>
        new TablePolicy(policy, figure.Table).Rounding(figure.Column) with { Decimals = decimals };

    private static int Decimals(decimal value) => (value / 1.0000000000000000000000000000m).Scale;

    // "10,730" and "10.730" are read either way: a report may use the comma for thousands in one table.
    private static decimal? AsThousands(string stated) => Thousands().IsMatch(stated.Trim())
        ? decimal.Parse(string.Concat(stated.Where(c => char.IsAsciiDigit(c) || c == '-')), CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"^-?\d{1,3}(?:[.,]\d{3})+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Thousands();

    private static bool IsInWords(string stated, decimal exact) =>
        exact == decimal.Truncate(exact) && Math.Abs(exact) < 1_000_000_000_000_000_000m
        && Same(stated.Replace("rupiah", "", StringComparison.OrdinalIgnoreCase), Terbilang.Words((long)exact));

    private static bool Same(string left, string right) =>
        string.Equals(Squeezed(left), Squeezed(right), StringComparison.OrdinalIgnoreCase);

    private static string Squeezed(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
