using Xunit;

namespace Lkjip.AppTests.Crash;

/// <summary>The executable killed (SIGKILL) at each named step, before or after the storage has done it, and started again.</summary>
/// <remarks>LKJIP_CRASH=all kills before each step too.</remarks>
[Collection(Host.HostGroup.Name)]
public sealed class CrashPointTests(CrashStage stage, ITestOutputHelper output) : IClassFixture<CrashStage>
{
    // Killed before a step is killed after the one that comes before it: the usual run kills before the first of each chain only.
    private static readonly string[] First = ["version 2 stored", "line of open jobs written", "job row taken"];

    public static TheoryData<string, bool> UnderTheHost { get; } = [.. Rows()];

    public static TheoryData<string, bool> Standalone { get; } = new() { { "message of the job deleted", true } };

    [Theory]
    [MemberData(nameof(UnderTheHost))]
    public Task Kill_UnderTheHost_LosesNothing(string step, bool after) => KillAsync(step, after, standalone: false);

    [Theory]
    [MemberData(nameof(Standalone))]
    public Task Kill_Standalone_GoesOnByItself(string step, bool after) => KillAsync(step, after, standalone: true);

    private static IEnumerable<TheoryDataRow<string, bool>> Rows()
    {
        var all = Environment.GetEnvironmentVariable("LKJIP_CRASH") == "all";
        foreach (var step in CrashStep.OfRequests.Concat(CrashStep.OfJobs))
        {
            if (all || First.Contains(step.Name, StringComparer.Ordinal))
            {
                yield return new(step.Name, false);
            }

            yield return new(step.Name, true);
        }
    }

    private async Task KillAsync(string name, bool after, bool standalone)
    {
        var step = CrashStep.OfRequests.Concat(CrashStep.OfJobs).Concat(CrashStep.OfThePump).Single(step => step.Name == name);

        var violations = await new CrashRun(stage, step, after, standalone).RunAsync();

        output.WriteLine($"{(standalone ? "standalone" : "host")} | {name} | killed {(after ? "after" : "before")} | {(violations.Count == 0 ? "nothing lost" : string.Join("; ", violations))}");
        Assert.Empty(violations);
    }
}
