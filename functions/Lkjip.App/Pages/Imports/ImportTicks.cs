using System.Globalization;

namespace Lkjip.App.Pages.Imports;

/// <summary>What was ticked of the differences (centang impor).</summary>
/// <param name="Items">The ids of budget items.</param>
/// <param name="Rows">The rows of new items.</param>
internal sealed record ImportTicks(IReadOnlySet<string> Items, IReadOnlySet<int> Rows)
{
    /// <summary>The ticks of a form.</summary>
    public static ImportTicks Of(IFormCollection form) => new(
        form["butir"].OfType<string>().ToHashSet(StringComparer.Ordinal),
        form["baru"].Select(row => int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToHashSet());
}
