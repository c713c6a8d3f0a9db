using System.Collections.Concurrent;
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
    public async Task<int> BytesAsync(string kind)
    {
        var sizes = await Task.WhenAll(done.Where(request => request.ResourceType == kind).Select(request => request.SizesAsync()));
        return sizes.Sum(size => size.ResponseBodySize);
    }
}
