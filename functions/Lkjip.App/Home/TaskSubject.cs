using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Home;

/// <summary>What a task is about: the report of an agency and a period, which need not exist yet (pokok tugas).</summary>
/// <param name="Agency">The id of the agency.</param>
/// <param name="AgencyName">Its name.</param>
/// <param name="RegionId">The id of its region.</param>
/// <param name="RegionName">The name of its region.</param>
/// <param name="Period">The period.</param>
/// <param name="Head">The report; null while it is not begun.</param>
/// <param name="Entry">What happened last that the words need; null where it was not read.</param>
internal sealed record TaskSubject(string Agency, string AgencyName, string RegionId, string RegionName, PeriodName Period, ReportHead? Head, HistoryEntry? Entry = null)
{
    /// <summary>The state of the report; null while it is not begun.</summary>
    public string? State => Head?.State;

    /// <summary>Since when it has been in its state.</summary>
    public string Since => Head is null ? "" : LocalTime.InWords(Head.UpdatedAt);

    /// <summary>The subject of a report.</summary>
    public static TaskSubject Of(ReportHead head) =>
        new(head.Key.Agency, head.Names.AgencyName, head.Names.RegionId, head.Names.RegionName, PeriodName.TryParse(head.Key.Period)!, head);

    /// <summary>The subject of a report that is not begun.</summary>
    public static TaskSubject Of(AgencyRegistration agency, PeriodName period) => new(agency.Id, agency.Name, agency.RegionId, agency.RegionName, period, null);
}
