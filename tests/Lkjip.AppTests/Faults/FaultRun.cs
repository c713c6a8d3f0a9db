using System.Globalization;
using Lkjip.App.Triggers;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Graph;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Faults;

/// <summary>One seed: a scenario under faults, then the invariants, then everything once more.</summary>
/// <param name="azurite">The storage.</param>
/// <param name="seed">Chooses all that is left to chance; even seeds send mails as drafts.</param>
internal sealed class FaultRun(AzuriteFixture azurite, int seed)
{
    private readonly Random random = new(seed);

    public FaultTally Tally { get; } = new();

    /// <summary>How many requests were answered with 503.</summary>
    public int Unavailable { get; private set; }

    /// <summary>What did not hold.</summary>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        var rate = 0.02 + (0.02 * random.Next(4));
        await using var graph = await GraphDouble.StartAsync();
        var time = new ManualTime();
        var names = AzuriteFixture.NewNames();
        var archive = new RetentionTransport(names.Documents);
        var faults = new FaultTransport("storage", archive, seed, 0, Tally);
        var mailFaults = new FaultTransport("mail", graph.Transport, seed + 1, 0, Tally);
        await using var app = await TestApp.StartAsync(
            azurite,
            settings => settings with { Storage = settings.Storage with { Names = names, Transport = faults, MaxRetries = 1 } },
            time,
            configure: services => services.AddSingleton(GraphMailers.New(seed % 2 == 0, mailFaults, time)));
        var clean = StorageClients.Connect(app.Options with { Transport = null, MaxRetries = 2 }, time);
        await clean.EnsureCreatedAsync(CancellationToken.None);
        var place = new Place($"uji-{seed.ToString(CultureInfo.InvariantCulture)}");
        using var administrator = new PatientClient(await app.SignInAsync("administrator"));
        using var writer = new PatientClient(await app.SignInAsync("operator"));
        using var reviewer = new PatientClient(await app.SignInAsync("reviewer"));
        var triggers = app.Services.GetServices<Trigger>().ToList();
        var queue = new FaultQueue(clean, triggers, time, random);
        var scenario = new FaultScenario(place, administrator, writer, reviewer, queue, random);
        (faults.Rate, mailFaults.Rate) = (rate, 3 * rate);
        try
        {
            await scenario.RunAsync();
        }
        catch (FaultViolationException wrong)
        {
            return [wrong.Message];
        }

        (faults.Rate, mailFaults.Rate) = (0, 0);
        Unavailable = administrator.Unavailable + writer.Unavailable + reviewer.Unavailable;
        return [.. await AfterAsync(new(clean, app.Options, place, scenario.Said, graph.Accepted), queue, time), .. archive.Refused];
    }

    private static async Task<IReadOnlyList<string>> AfterAsync(Invariants invariants, FaultQueue queue, ManualTime time)
    {
        // What was lost on the way is found by sweeping; then nothing may be left to do.
        await queue.WorkAsync();
        time.Now += TimeSpan.FromMinutes(30);
        await queue.TryAsync("sweeper", "{}");
        var violations = await invariants.CheckAsync();
        var before = await invariants.SnapshotAsync();
        await queue.DeliverAsync([.. queue.Seen]);
        await queue.TryAsync("sweeper", "{}");
        return before == await invariants.SnapshotAsync() ? violations : [.. violations, "a rerun changed something"];
    }
}
