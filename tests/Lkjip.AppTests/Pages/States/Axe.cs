using Lkjip.AppTests.Azurite;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>What axe-core finds against WCAG 2.0, 2.1 and 2.2, levels A and AA.</summary>
internal static class Axe
{
    private static readonly string Source = File.ReadAllText(Path.Combine(Repository.Root, "infra/local/node_modules/axe-core/axe.min.js"));

    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync($"() => {{ {Source} }}");
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
              const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
              return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.any.concat(node.all, node.none).map((check) => check.message).join('; ')}`));
            }
            """);
    }
}
