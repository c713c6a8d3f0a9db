using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.App.State;

/// <summary>The name of a period in addresses: "2022", "2022-Q1" (nama periode).</summary>
/// <param name="Year">The year.</param>
/// <param name="Quarter">The quarter, 1 to 4; null for the year.</param>
internal sealed record PeriodName(int Year, int? Quarter)
{
    /// <summary>Reads a name; null when it is not one.</summary>
    public static PeriodName? TryParse(string text)
    {
        if (text.Length is not (4 or 7) || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        if (year is < 2000 or > 2100)
        {
            return null;
        }

        return text.Length == 4 ? new(year, null)
            : text[4..6] == "-Q" && text[6] is >= '1' and <= '4' ? new(year, text[6] - '0')
            : null;
    }

    /// <summary>The name of a report's period.</summary>
    public static PeriodName Of(ReportingPeriod period) => new(period.Year, period.Quarter);

    /// <summary>The quarter that ended last before a moment of local time.</summary>
    public static PeriodName EndedQuarter(DateTimeOffset local) =>
        local.Month <= 3 ? new(local.Year - 1, 4) : new(local.Year, (local.Month - 1) / 3);

    /// <summary>The period in words: "Triwulan III Tahun 2026".</summary>
    public string InWords() => Quarter is { } quarter
        ? $"Triwulan {new[] { "I", "II", "III", "IV" }[quarter - 1]} Tahun {Year.ToString(CultureInfo.InvariantCulture)}"
        : $"Tahun {Year.ToString(CultureInfo.InvariantCulture)}";

    /// <inheritdoc />
    public override string ToString() => Quarter is { } quarter
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{quarter}")
        : Year.ToString("0000", CultureInfo.InvariantCulture);
}
