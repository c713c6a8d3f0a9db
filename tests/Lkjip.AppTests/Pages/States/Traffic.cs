using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>What a page asks for on its way over the line.</summary>
internal sealed class Traffic
{
    // The browser tells of answers while others are being counted.
    private readonly ConcurrentQueue<IRequest> done = [];

    public Traffic(IPage page) => page.RequestFinished += (_, request) => done.Enqueue(request);

    /// <summary>Addresses of others.</summary>
    public IEnumerable<string> Strangers => done.Select(request => request.Url)
        .Where(address => !address.StartsWith("data:", StringComparison.Ordinal) && !address.StartsWith("blob:", StringComparison.Ordinal) && !new Uri(address).IsLoopback);

    /// <summary>The bytes of the bodies of a kind ("script", "stylesheet", "document"), as they were sent.</summary>
    public async Task<int> BytesAsync(string kind) =>
        (await Task.WhenAll(done.Where(request => request.ResourceType == kind).Select(SizeAsync))).Sum();

    // What comes out of the browser's cache has no size there, but still says the one it had.
    private static async Task<int> SizeAsync(IRequest request)
    {
        var answer = await request.ResponseAsync();
        return answer is not null && await answer.HeaderValueAsync("content-length") is { } length
            ? int.Parse(length, CultureInfo.InvariantCulture)
            : (await request.SizesAsync()).ResponseBodySize;
    }
}
