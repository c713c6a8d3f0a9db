using System.Text.Json.Serialization;

namespace Lkjip.Azure.Stores;

/// <summary>A day of the year that repeats each year (tanggal tetap tiap tahun).</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; beyond the end of the month it is the last day, so that 31 means "end of the month" in every year.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>True when it can be a date.</summary>
    [JsonIgnore]
    public bool IsValid => Month is >= 1 and <= 12 && Day is >= 1 and <= 31;

    /// <summary>The date in a year; the end of February is the 29th in leap years.</summary>
    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}
