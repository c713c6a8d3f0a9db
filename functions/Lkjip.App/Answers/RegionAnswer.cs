using System.Text.Json.Nodes;
using Lkjip.App.Administration;
using Lkjip.App.Features;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A region with its calendar as it is answered.</summary>
internal sealed record RegionAnswer(
    string Region, string Name, string TimeZone, RegionCalendar Calendar, IReadOnlyList<string> PlannerEmails, string Etag)
{
    /// <summary>How its new reports measure; null for the standard policy.</summary>
    public JsonObject? Policy { get; init; }

    /// <summary>The answer for a region.</summary>
    public static RegionAnswer Of(RegionRegistration region) =>
        new(region.Id, region.Name, region.TimeZone, region.Calendar, region.PlannerEmails, Conditions.Quoted(region.Tag)) { Policy = RegionPolicy.JsonFor(region) };
}
