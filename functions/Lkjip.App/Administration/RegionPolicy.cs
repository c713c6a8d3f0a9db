using System.Text;
using System.Text.Json.Nodes;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Administration;

/// <summary>How the new reports of a region measure, unless they say otherwise (kebijakan pengukuran wilayah).</summary>
internal static class RegionPolicy
{
    /// <summary>What a new report of the region gets under "policy"; null when the region has set nothing, so that the standard holds.</summary>
    public static JsonObject? JsonFor(RegionRegistration? region) =>
        region?.Policy is { Length: > 0 } text ? JsonNode.Parse(text) as JsonObject : null;

    /// <summary>The policy of a region; the standard one when it has set nothing.</summary>
    public static MeasurementPolicy Of(RegionRegistration region) =>
        region.Policy is { Length: > 0 } text && PolicyReader.Read(Encoding.UTF8.GetBytes(text)).Policy is { } policy ? policy : new();

    /// <summary>A policy as it is kept with the region; null for the standard one.</summary>
    public static string? Text(MeasurementPolicy policy) => PolicyReader.Write(policy) is { Count: > 0 } json ? json.ToJsonString() : null;
}
