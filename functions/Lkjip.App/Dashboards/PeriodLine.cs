using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Dashboards;

/// <summary>A period in the trend of an agency (baris tren).</summary>
/// <param name="Period">The period.</param>
/// <param name="Numbers">The numbers of its report.</param>
internal sealed record PeriodLine(PeriodName Period, ReportNumbers Numbers)
{
    /// <summary>The report.</summary>
    public ReportHead Head => Numbers.Head!;

    /// <summary>Its light.</summary>
    public Light Light { get; } = Light.Of(Numbers);

    /// <summary>The line of a report.</summary>
    public static PeriodLine Of(ReportHead head) => new(PeriodName.TryParse(head.Key.Period)!, new ReportNumbers(head));
}
