using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-04: the target measured differs from the target agreed (target perjanjian kinerja).</summary>
/// <remarks>Judged against the last agreement of the measured year. A measured target that is missing is not judged.</remarks>
internal sealed class AgreementTargetDiffers() : ReviewRule("R-KON-04", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var agreement = context.Report.Agreements.Where(agreement => agreement.Year == context.Year).OrderBy(agreement => agreement.Kind).LastOrDefault();
        return agreement is null ? [] : Of(context, agreement);
    }

    private IEnumerable<Finding> Of(ReviewContext context, PerformanceAgreement agreement) =>
        from agreed in agreement.Targets
        let measured = context.Assessment.Find("achievement", agreed.IndicatorId, "target")
        where measured is { Reason: null } && agreed.Value is { IsNotApplicable: false }
            && (measured.Exact != agreed.Value.Number || (agreed.Value.Grade is { } grade && !grade.Equals(measured.Shown, StringComparison.OrdinalIgnoreCase)))
        select Found(
            $"{agreement.Title}: {context.Report.Indicators.First(indicator => indicator.Id == agreed.IndicatorId).Name}", measured.Shown,
            agreed.Value.Number is { } number ? Text.IndonesianFormat.Number(number, 4, false) : agreed.Value.Grade, measured.Id,
            ("year", agreement.Year.ToString(CultureInfo.InvariantCulture)));
}
