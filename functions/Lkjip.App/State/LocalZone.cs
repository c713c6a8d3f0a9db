using System.Globalization;
using Lkjip.Domain.Text;

namespace Lkjip.App.State;

/// <summary>A time zone of Indonesia, without summer time (zona waktu).</summary>
/// <param name="Name">WIB, WITA or WIT.</param>
/// <param name="Offset">Its distance from UTC.</param>
internal sealed record LocalZone(string Name, TimeSpan Offset)
{
    /// <summary>All zones, from west to east.</summary>
    public static IReadOnlyList<LocalZone> All { get; } =
        [new("WIB", TimeSpan.FromHours(7)), new("WITA", TimeSpan.FromHours(8)), new("WIT", TimeSpan.FromHours(9))];

    /// <summary>The zone of a name; null when there is none.</summary>
    public static LocalZone? Find(string? name) => All.FirstOrDefault(zone => zone.Name == name);

    /// <summary>The date there.</summary>
    public DateOnly Today(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);

    /// <summary>The moment at which a date is over there.</summary>
    public DateTimeOffset EndOf(DateOnly date) => new(date.AddDays(1).ToDateTime(TimeOnly.MinValue), Offset);

    /// <summary>A moment as printed: "5 Desember 2026 pukul 09.00 WITA".</summary>
    public string InWords(DateTimeOffset moment) =>
        $"{IndonesianFormat.Date(Today(moment))} pukul {moment.ToOffset(Offset).ToString("HH'.'mm", CultureInfo.InvariantCulture)} {Name}";
}
