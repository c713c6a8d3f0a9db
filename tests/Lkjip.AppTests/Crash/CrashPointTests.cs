using Xunit;

namespace Lkjip.AppTests.Crash;

/// <summary>The executable killed (SIGKILL) at each named step, before or after the storage has done it, and started again.</summary>
public sealed class CrashPointTests(CrashStage stage, ITestOutputHelper output) : IClassFixture<CrashStage>
{
    public static TheoryData<string, bool> UnderTheHost { get; } =
        new MatrixTheoryData<string, bool>([.. CrashStep.OfRequests.Concat(CrashStep.OfJobs).Select(step => step.Name)], [false, true]);

    public static TheoryData<string, bool> Standalone { get; } =
        new MatrixTheoryData<string, bool>(["message of the job deleted", "blob of the report"], [false, true]);

    [Theory]
    [MemberData(nameof(UnderTheHost))]
    public Task Kill_UnderTheHost_LosesNothing(string step, bool after) => KillAsync(step, after, standalone: false);

    [Theory]
    [MemberData(nameof(Standalone))]
    public Task Kill_Standalone_GoesOnByItself(string step, bool after) => KillAsync(step, after, standalone: true);

    private async Task KillAsync(string name, bool after, bool standalone)
    {
        var step = CrashStep.OfRequests.Concat(CrashStep.OfJobs).Concat(CrashStep.OfThePump).Single(step => step.Name == name);
        await using var run = new CrashRun(stage, step, after, standalone);

        var violations = await run.RunAsync();

        output.WriteLine($"{(standalone ? "standalone" : "host")} | {name} | killed {(after ? "after" : "before")} | {(violations.Count == 0 ? "nothing lost" : string.Join("; ", violations))}");
        Assert.Empty(violations);
    }
}
