using System.Text.Json;

namespace Lkjip.AppTests.Infra;

/// <summary>What the Bicep files say about the product; <c>infra/check/facts.mjs</c> reads it out of them.</summary>
internal sealed record BicepFacts(
    IReadOnlyList<string> Settings, IReadOnlyList<string> FurtherSettings,
    IReadOnlyList<string> Tables, IReadOnlyList<string> Queues, IReadOnlyList<string> Containers, string Watch)
{
    /// <summary>Reads them.</summary>
    public static async Task<BicepFacts> ReadAsync()
    {
        await Script.RunAsync("node", "infra/local/install.mjs", "infra/check");
        var (exitCode, said) = await Script.RunAsync("node", "infra/check/facts.mjs");
        Assert.True(exitCode == 0, said);
        return JsonSerializer.Deserialize<BicepFacts>(said, JsonSerializerOptions.Web)!;
    }
}
