using System.Globalization;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Text;

namespace Lkjip.App.Pages.Words;

/// <summary>The key numbers of a head as lists show them (angka kunci).</summary>
internal static class FactText
{
    /// <summary>A percentage; null when the report has none.</summary>
    public static string? Percent(ReportHead head, string fact) =>
        head.Facts.TryGetValue(fact, out var text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? IndonesianFormat.Percent(number, 2, keepZeros: false)
            : null;

    /// <summary>A count; 0 when there is none.</summary>
    public static int Count(ReportHead head, string fact) =>
        head.Facts.TryGetValue(fact, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
