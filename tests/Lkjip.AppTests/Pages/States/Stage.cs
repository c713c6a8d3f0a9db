using Lkjip.AppTests.Api;

namespace Lkjip.AppTests.Pages.States;

/// <summary>The service as a scene left it, and addresses that only came to be there.</summary>
/// <param name="App">The service.</param>
/// <param name="Links">The addresses by name, as "{tautan}" in the path of a state.</param>
internal sealed record Stage(TestApp App, IReadOnlyDictionary<string, string> Links)
{
    public Stage(TestApp app)
        : this(app, new Dictionary<string, string>(StringComparer.Ordinal))
    {
    }

    /// <summary>A path with its links filled in.</summary>
    public string Path(string path) => Links.Aggregate(path, (filled, link) => filled.Replace($"{{{link.Key}}}", link.Value, StringComparison.Ordinal));
}
