using System.Globalization;
using Lkjip.Domain.Text;

namespace Lkjip.App.Pages.Policing;

/// <summary>A percentage as it is typed: "76,5" or "76.5" (persen ketikan).</summary>
internal static class PercentText
{
    /// <summary>The number; null where it cannot be read or lies outside 0 to 1000.</summary>
    public static decimal? Read(string? text) =>
        decimal.TryParse((text ?? "").Trim().TrimEnd('%').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number is >= 0m and <= 1000m ? number : null;

    /// <summary>The number as it is typed.</summary>
    public static string Show(decimal? number) => number is { } value ? IndonesianFormat.Number(value, 4, keepZeros: false) : "";
}
