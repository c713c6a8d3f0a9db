using System.Net.Mail;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Runs;

/// <summary>Tells what is wrong with the calendar of a region (pemeriksaan wilayah).</summary>
internal static class RegionCheck
{
    private const int MostAddresses = 20;
    private const int LongestName = 200;

    /// <summary>The first thing that is wrong; null when nothing is.</summary>
    public static Problem? Of(RegionRegistration region)
    {
        var calendar = region.Calendar;
        return !ReportKey.IsAgency(region.Id) ? Wrong("id hanya huruf kecil, angka, dan tanda hubung (paling banyak 60)", "{region}")
            : string.IsNullOrWhiteSpace(region.Name) || region.Name.Length > LongestName ? Wrong("nama belum diisi atau terlalu panjang", "$.name")
            : LocalZone.Find(region.TimeZone) is null ? Wrong("zona waktu harus WIB, WITA, atau WIT", "$.timeZone")
            : calendar.OperatorDay is < 1 or > 28 ? Wrong("hari batas operator harus 1 sampai 28", "$.calendar.operatorDay")
            : calendar.PlannerDay is < 1 or > 28 ? Wrong("hari batas perencana harus 1 sampai 28", "$.calendar.plannerDay")
            : calendar.PlannerDay < calendar.OperatorDay ? Wrong("batas perencana tidak boleh sebelum batas operator", "$.calendar.plannerDay")
            : calendar.ReminderDays is < 0 or > 14 ? Wrong("pengingat dimulai 0 sampai 14 hari sebelum batas", "$.calendar.reminderDays")
            : !calendar.YearOperator.IsValid ? Wrong("tanggal batas laporan tahunan tidak sah", "$.calendar.yearOperator")
            : !calendar.YearPlanner.IsValid ? Wrong("tanggal batas perencana tahunan tidak sah", "$.calendar.yearPlanner")
            : calendar.YearPlanner.In(2024) < calendar.YearOperator.In(2024) ? Wrong("batas perencana tahunan tidak boleh sebelum batas operator", "$.calendar.yearPlanner")
            : region.PlannerEmails.Count > MostAddresses ? Wrong("paling banyak 20 alamat surel perencana", "$.plannerEmails")
            : region.PlannerEmails.FirstOrDefault(address => !IsAddress(address)) is { } wrong ? Wrong($"alamat surel \"{wrong}\" tidak sah", "$.plannerEmails")
            : null;
    }

    /// <summary>True when a text is one plain mail address, without a name.</summary>
    public static bool IsAddress(string text) =>
        text.Length is > 0 and <= 254 && !text.Any(char.IsControl) && MailAddress.TryCreate(text, out var address) && address.Address == text;

    private static Problem Wrong(string reason, string place) => new("region-refused", ("reason", reason)) { Place = place };
}
