using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Rounds;

/// <summary>The form of a region's calendar, as typed (isian kalender wilayah).</summary>
public sealed class RegionForm
{
    /// <summary>The name.</summary>
    public string? Nama { get; set; }

    /// <summary>WIB, WITA or WIT.</summary>
    public string? Zona { get; set; }

    /// <summary>The operator's day.</summary>
    public int? HariOperator { get; set; }

    /// <summary>The planner's day.</summary>
    public int? HariPerencana { get; set; }

    /// <summary>The month of the yearly deadline.</summary>
    public int? BulanTahunan { get; set; }

    /// <summary>The day of the yearly deadline.</summary>
    public int? HariTahunan { get; set; }

    /// <summary>The month of the planner's yearly deadline.</summary>
    public int? BulanPerencanaTahunan { get; set; }

    /// <summary>The day of the planner's yearly deadline.</summary>
    public int? HariPerencanaTahunan { get; set; }

    /// <summary>How many days before the reminders begin.</summary>
    public int? Pengingat { get; set; }

    /// <summary>The planners' addresses, one a line.</summary>
    public string? Surel { get; set; }

    /// <summary>The tag of what was read.</summary>
    public string? Etag { get; set; }

    /// <summary>The form of a region.</summary>
    internal static RegionForm Of(RegionRegistration region) => new()
    {
        Nama = region.Name,
        Zona = region.TimeZone,
        HariOperator = region.Calendar.OperatorDay,
        HariPerencana = region.Calendar.PlannerDay,
        BulanTahunan = region.Calendar.YearOperator.Month,
        HariTahunan = region.Calendar.YearOperator.Day,
        BulanPerencanaTahunan = region.Calendar.YearPlanner.Month,
        HariPerencanaTahunan = region.Calendar.YearPlanner.Day,
        Pengingat = region.Calendar.ReminderDays,
        Surel = string.Join('\n', region.PlannerEmails),
        Etag = region.Tag,
    };

    /// <summary>The region as typed; a number that cannot be read is 0 or less, which the check refuses.</summary>
    internal RegionRegistration Over(RegionRegistration known) => known with
    {
        Name = Nama?.Trim() ?? "",
        TimeZone = Zona ?? "",
        Calendar = new RegionCalendar
        {
            OperatorDay = HariOperator ?? 0,
            PlannerDay = HariPerencana ?? 0,
            YearOperator = new(BulanTahunan ?? 0, HariTahunan ?? 0),
            YearPlanner = new(BulanPerencanaTahunan ?? 0, HariPerencanaTahunan ?? 0),
            ReminderDays = Pengingat ?? -1,
        },
        PlannerEmails = (Surel ?? "").Split(['\n', '\r', ',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Tag = Etag ?? "-",
    };
}
