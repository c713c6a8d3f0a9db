using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-07: the actual printed for this year is that of an earlier year (angka tahun lalu terbawa).</summary>
/// <remarks>Judged where the printed actual differs from the data; one finding an indicator. Without earlier years nothing is judged.</remarks>
internal sealed class CarriedOverFromEarlierYear() : ReviewRule("R-WJR-07", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Measured
        from number in context.Statements.Where(statement => statement.Match == StatedMatch.Different && statement.Figure is { } figure && IsActual(context, figure, indicator))
            .Select(PrintedNumber.Of).OfType<PrintedNumber>().Take(1)
        let source = indicator.Actuals.Where(actual => actual.Year < context.Year && actual.Quarter is null)
            .FirstOrDefault(actual => TypedNumber.Of(indicator, actual) is { } earlier && TypedNumber.Agrees(number.Value, earlier))
        where source is not null
        select Found(
            number.Statement.Stated.Place, number.Statement.Stated.Value, number.Figure.Shown, number.Figure.Id,
            ("name", indicator.Name), ("year", source.Year.ToString(CultureInfo.InvariantCulture)));

    private static bool IsActual(ReviewContext context, Figure figure, Indicator indicator) =>
        (figure.Row == indicator.Id || figure.Row.EndsWith($"-{indicator.Id}", StringComparison.Ordinal))
        && (figure.Column == "actual" || figure.Column == FormattableString.Invariant($"actual{context.Year}"));
}
