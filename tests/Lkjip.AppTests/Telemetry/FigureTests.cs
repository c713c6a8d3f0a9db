using Lkjip.App.Telemetry;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Telemetry;

public sealed class FigureTests
{
    [Fact]
    public void Figures_All_AreInTheDocumentationWithTheirUnit()
    {
        var page = File.ReadAllLines(Path.Combine(Repository.Root, "docs/telemetry.md"));

        Assert.All(Figures.All, figure => Assert.Contains(page, line => line.StartsWith($"| `{figure.Name}` | {figure.Unit!.Trim('{', '}')} |", StringComparison.Ordinal)));
        Assert.Equal(Figures.All.Count, page.Count(line => line.StartsWith("| `lkjip.", StringComparison.Ordinal)));
    }
}
