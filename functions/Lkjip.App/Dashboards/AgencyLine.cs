using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Dashboards;

/// <summary>An agency on the dashboard of its region (baris dasbor).</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Numbers">The numbers of its report.</param>
internal sealed record AgencyLine(AgencyRegistration Agency, ReportNumbers Numbers)
{
    /// <summary>The report; null where it is not begun.</summary>
    public ReportHead? Head => Numbers.Head;

    /// <summary>Its light.</summary>
    public Light Light { get; } = Light.Of(Numbers);

    /// <summary>The state in words.</summary>
    public string State => Head is null ? "belum dimulai" : ReportStates.Word(Head.State);
}
