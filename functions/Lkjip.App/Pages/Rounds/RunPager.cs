using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Rounds;

/// <summary>The part of the lines that one page shows (pembagian halaman).</summary>
/// <param name="Lines">The lines of this page.</param>
/// <param name="Number">This page, from 1.</param>
/// <param name="Pages">How many pages there are.</param>
internal sealed record RunPager(IReadOnlyList<RunLineView> Lines, int Number, int Pages)
{
    private const int MostLines = 100;

    // What needs a person comes first.
    private static readonly string[] Order = [RunLine.Failed, RunLine.Missing, RunLine.Planned, RunLine.Done];

    /// <summary>A page of the lines of one state, or of all with the troubles first.</summary>
    public static RunPager Of(IReadOnlyList<RunLineView> lines, string? state, int number)
    {
        var wanted = lines.Where(line => state is null || line.Line.State == state)
            .OrderBy(line => Array.IndexOf(Order, line.Line.State)).ThenBy(line => line.Line.AgencyName, StringComparer.Ordinal).ToList();
        var pages = Math.Max(1, (wanted.Count + MostLines - 1) / MostLines);
        var shown = Math.Clamp(number, 1, pages);
        return new([.. wanted.Skip((shown - 1) * MostLines).Take(MostLines)], shown, pages);
    }
}
