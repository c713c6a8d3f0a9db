using System.Globalization;

namespace Lkjip.App.Pages.Lists;

/// <summary>Which reports a person wants to see (saringan).</summary>
/// <param name="Region">The id of a region; null for all.</param>
/// <param name="Year">A year; null for all.</param>
/// <param name="Kind">"tahunan" or "triwulan"; null for both.</param>
internal sealed record ReportFilter(string? Region, int? Year, string? Kind)
{
    /// <summary>The yearly report.</summary>
    public const string Yearly = "tahunan";

    /// <summary>The interim reports.</summary>
    public const string Quarterly = "triwulan";

    /// <summary>True when nothing is left out.</summary>
    public bool IsOpen => Region is null && Year is null && Kind is null;

    /// <summary>The periods of the year that are wanted.</summary>
    public IEnumerable<string> Periods()
    {
        var year = Year?.ToString("0000", CultureInfo.InvariantCulture);
        var quarters = Kind == Yearly ? [] : Enumerable.Range(1, 4).Select(quarter => $"{year}-Q{quarter.ToString(CultureInfo.InvariantCulture)}");
        return Kind == Quarterly ? quarters : quarters.Prepend(year!);
    }

    /// <summary>True when a period is of the wanted kind.</summary>
    public bool Wants(string period) => Kind is null || period.Contains('Q', StringComparison.Ordinal) == (Kind == Quarterly);
}
