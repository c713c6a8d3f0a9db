using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A registered agency as it is answered.</summary>
internal sealed record AgencyAnswer(string Agency, string Name, string RegionId, string RegionName, string TimeZone, string? Template, string? Email)
{
    /// <summary>The answer for a registration.</summary>
    public static AgencyAnswer Of(AgencyRegistration agency) =>
        new(agency.Id, agency.Name, agency.RegionId, agency.RegionName, agency.TimeZone, agency.Template, agency.Email);
}
