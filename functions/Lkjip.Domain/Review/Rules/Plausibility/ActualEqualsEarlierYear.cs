using System.Globalization;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-08: an actual is to the last decimal that of the year before (realisasi sama dengan tahun lalu).</summary>
/// <remarks>Judged for numbers with decimals alone: whole numbers and grades do repeat. Without the year before nothing is judged.</remarks>
internal sealed class ActualEqualsEarlierYear() : ReviewRule("R-WJR-08", Severity.Note)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators.Where(indicator => context.Report.Period.Quarter is null && indicator.IsInForce(context.Year))
        let now = indicator.Actuals.FirstOrDefault(actual => actual.Year == context.Year && actual.Quarter is null)
        let before = indicator.Actuals.FirstOrDefault(actual => actual.Year == context.Year - 1 && actual.Quarter is null)
        where now is not null && before is not null
        let number = TypedNumber.Of(indicator, now)
        where number is not null && number == TypedNumber.Of(indicator, before) && number != decimal.Truncate(number.Value)
        select Found(
            indicator.Name, IndonesianFormat.Number(number.Value, 2, false), null, $"achievement/{indicator.Id}/actual",
            ("year", context.Year.ToString(CultureInfo.InvariantCulture)), ("before", (context.Year - 1).ToString(CultureInfo.InvariantCulture)));
}
