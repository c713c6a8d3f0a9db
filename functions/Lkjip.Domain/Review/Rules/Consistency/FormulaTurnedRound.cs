using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-14: the formula of an indicator is turned round, or has the same numerator and denominator (pembilang dan penyebut).</summary>
/// <remarks>Judged in the data, and where the printed text has its own numerator or denominator. Without labels nothing is said.</remarks>
internal sealed class FormulaTurnedRound() : ReviewRule("R-KON-14", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) => context.Report.Indicators.SelectMany(Data)
        .Concat(context.Report.StatedTexts.SelectMany(stated => Printed(context.Report, stated)));

    private IEnumerable<Finding> Data(Indicator indicator)
    {
        if (indicator is { Calculation: { } formula, NumeratorLabel: { } part, DenominatorLabel: { } whole } && formula.Contains('/', StringComparison.Ordinal)
            && new[] { part, whole }.FirstOrDefault(label => !Spelling.Letters(formula).Contains(Spelling.Letters(label), StringComparison.Ordinal)) is { } other)
        {
            yield return Found(indicator.Name, formula, other, null, ("what", $"rumusnya tidak memuat \"{other}\""));
        }

        if (indicator is { NumeratorLabel: { } above, DenominatorLabel: { } below } && Spelling.Same(above, below))
        {
            yield return Found(indicator.Name, above, null, null, ("what", "pembilang dan penyebut sama"));
        }
    }

    private IEnumerable<Finding> Printed(PerformanceReport report, StatedText stated)
    {
        var indicator = report.Indicators.FirstOrDefault(indicator => indicator.Id == stated.Id);
        var isAbove = stated.Subject == "numerator";
        if (indicator is not { NumeratorLabel: { } above, DenominatorLabel: { } below } || (!isAbove && stated.Subject != "denominator"))
        {
            yield break;
        }

        // A formula turned round is said once, of its numerator.
        if (!isAbove && Spelling.Same(stated.Value, above) && report.StatedTexts.Any(
            other => other.Subject == "numerator" && other.Id == stated.Id && other.Place == stated.Place && Spelling.Same(other.Value, below)))
        {
            yield break;
        }

        var (right, other) = isAbove ? (above, below) : (below, above);
        if (!Spelling.Same(stated.Value, right))
        {
            var part = isAbove ? "pembilang" : "penyebut";
            yield return Found(
                $"{stated.Place}, {indicator.Name}", stated.Value, right, null,
                ("what", Spelling.Same(stated.Value, other) ? $"{part} dan {(isAbove ? "penyebut" : "pembilang")} terbalik" : $"{part} lain"));
        }
    }
}
