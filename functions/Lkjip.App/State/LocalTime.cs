using System.Globalization;
using Lkjip.Domain.Text;

namespace Lkjip.App.State;

/// <summary>Western Indonesian Time (Waktu Indonesia Barat, WIB): UTC+7, no summer time.</summary>
internal static class LocalTime
{
    /// <summary>The offset of WIB.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>Now in WIB.</summary>
    public static DateTimeOffset Now(TimeProvider time) => time.GetUtcNow().ToOffset(Offset);

    /// <summary>A moment as printed: "5 Desember 2026 pukul 09.00 WIB".</summary>
    public static string InWords(DateTimeOffset moment)
    {
        var local = moment.ToOffset(Offset);
        return $"{IndonesianFormat.Date(DateOnly.FromDateTime(local.DateTime))} pukul {local.ToString("HH'.'mm", CultureInfo.InvariantCulture)} WIB";
    }
}
