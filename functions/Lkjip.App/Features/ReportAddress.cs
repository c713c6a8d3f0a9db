using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>The agency and period in the address of a report.</summary>
internal static class ReportAddress
{
    /// <summary>The key of the report in the address, or what is wrong with the address.</summary>
    public static Problem? Read(string agency, string period, out ReportKey key)
    {
        var name = PeriodName.TryParse(period);
        key = name is null ? default : new ReportKey(agency, period);
        return name is null ? new Problem("period-invalid", ("period", period)) { Place = "{period}" } : null;
    }

    /// <summary>The problem that there is no such report.</summary>
    public static Problem Unknown(ReportKey key) => new("report-unknown", ("agency", key.Agency), ("period", key.Period));

    /// <summary>The address of a report.</summary>
    public static string Of(ReportKey key) => $"{Hosting.Routes.Api}/agencies/{key.Agency}/reports/{key.Period}";
}
