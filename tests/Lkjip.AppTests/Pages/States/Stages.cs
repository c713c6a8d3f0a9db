using System.Collections.Concurrent;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Pages.States;

/// <summary>Each scene once for all tests that look at its pages.</summary>
public sealed class Stages(AzuriteFixture azurite) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Stage>>> set = new(StringComparer.Ordinal);

    internal Task<Stage> OfAsync(Scene scene) => set.GetOrAdd(scene.Id, _ => new Lazy<Task<Stage>>(() => scene.SetAsync(azurite))).Value;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var stage in set.Values)
        {
            await (await stage.Value).App.DisposeAsync();
        }
    }
}
