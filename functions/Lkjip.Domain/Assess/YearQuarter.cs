namespace Lkjip.Domain.Assess;

/// <summary>A quarter of a year (triwulan).</summary>
/// <param name="Year">The year.</param>
/// <param name="Quarter">The quarter, 1 to 4.</param>
internal sealed record YearQuarter(int Year, int Quarter)
{
    /// <summary>The same quarter of the year before.</summary>
    public YearQuarter LastYear => this with { Year = Year - 1 };

    /// <summary>The quarter before in the same year; number 0 before the first.</summary>
    public YearQuarter Before => this with { Quarter = Quarter - 1 };
}
