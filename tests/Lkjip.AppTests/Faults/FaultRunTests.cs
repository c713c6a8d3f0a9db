using System.Globalization;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Faults;

/// <summary>Whole scenarios while storage and mail fail; nothing acknowledged may be lost, nothing mailed twice.</summary>
/// <remarks>LKJIP_FAULT_SEEDS sets how many seeds (default 12), LKJIP_FAULT_FROM the first: a failing seed is repeated by its number.</remarks>
public sealed class FaultRunTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    [Fact]
    public async Task Scenario_UnderFaults_KeepsAllInvariants()
    {
        var (from, count) = (Setting("LKJIP_FAULT_FROM", 1), Setting("LKJIP_FAULT_SEEDS", 12));
        var (tally, unavailable, violations) = (new FaultTally(), 0, new List<string>());
        await Parallel.ForEachAsync(Enumerable.Range(from, count), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (seed, _) =>
        {
            var run = new FaultRun(azurite, seed);
            var found = await run.RunAsync();
            lock (tally)
            {
                tally.Add(run.Tally);
                unavailable += run.Unavailable;
                violations.AddRange(found.Select(violation => string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {violation}")));
            }
        });

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} seeds from {from}: {tally.Total} faults, {unavailable} answers 503, {violations.Count} violations\n{tally}"));
        Assert.Empty(violations);
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
