using System.Globalization;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>What a page asks for on its way over the line.</summary>
internal sealed class Traffic
{
    private readonly List<IResponse> answers = [];

    public Traffic(IPage page) => page.Response += (_, answer) => answers.Add(answer);

    /// <summary>Addresses of others.</summary>
    public IEnumerable<string> Strangers => answers.Select(answer => answer.Url)
        .Where(address => !address.StartsWith("data:", StringComparison.Ordinal) && !address.StartsWith("blob:", StringComparison.Ordinal) && !new Uri(address).IsLoopback);

    /// <summary>The bytes of the bodies of a kind ("script", "stylesheet", "document"), as packed.</summary>
    public async Task<int> BytesAsync(string kind)
    {
        var sum = 0;
        foreach (var answer in answers.Where(answer => answer.Request.ResourceType == kind))
        {
            await answer.FinishedAsync();
            var length = await answer.HeaderValueAsync("content-length");
            sum += length is null ? (await answer.BodyAsync()).Length : int.Parse(length, CultureInfo.InvariantCulture);
        }

        return sum;
    }
}
