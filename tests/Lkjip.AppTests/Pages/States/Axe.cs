using Lkjip.AppTests.Azurite;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>What axe-core finds against WCAG 2.0, 2.1 and 2.2, levels A and AA.</summary>
internal static class Axe
{
    private static readonly string Source = File.ReadAllText(Path.Combine(Repository.Root, "infra/local/node_modules/axe-core/axe.min.js"));

    /// <summary>Looks with every rule.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync($"() => {{ {Source} }}");
        return await RunAsync(page, "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }");
    }

    /// <summary>Looks again at what another theme changes, which is nothing but colours.</summary>
    public static Task<string[]> ColoursAsync(IPage page) => RunAsync(page, "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }");

    private static Task<string[]> RunAsync(IPage page, string rules) => page.EvaluateAsync<string[]>(
        $$"""
        async () => {
          const { violations } = await axe.run(document, { runOnly: {{rules}}, resultTypes: ['violations'] });
          return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.any.concat(node.all, node.none).map((check) => check.message).join('; ')}`));
        }
        """);
}
