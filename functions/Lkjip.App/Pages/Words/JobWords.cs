using System.Globalization;
using Lkjip.App.Jobs;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Words;

/// <summary>A job in words (kata-kata pekerjaan).</summary>
internal static class JobWords
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        [RenderJob.KindName] = "Pembuatan dokumen",
        [ReviewDocumentsJob.KindName] = "Dokumen hasil reviu",
        [PlanRunJob.KindName] = "Perencanaan putaran",
        [RemindRegionJob.KindName] = "Pengingat satu wilayah",
        [RemindJob.KindName] = "Pengingat",
        [ListMissingJob.KindName] = "Daftar yang belum mengajukan",
        [AskToSignJob.KindName] = "Permintaan tanda tangan",
        [SendNoticesJob.KindName] = "Pengiriman surel",
    };

    /// <summary>The kind.</summary>
    public static string Kind(Job job) => Kinds.GetValueOrDefault(job.Kind, job.Kind);

    /// <summary>What the job does now, and the sign for it.</summary>
    public static (string Label, string Icon) State(Job job, DateTimeOffset now) =>
        job.State == Job.Failed ? ("Gagal", "error")
        : job.IsLeasedAt(now) ? ("Sedang dikerjakan", "clock")
        : job.NotBefore > now ? ("Ditunda", "clock")
        : job.State == Job.Running ? ("Terputus", "warning")
        : ("Menunggu giliran", "clock");

    /// <summary>How long ago something was: "12 menit", "3 jam", "2 hari".</summary>
    public static string Age(DateTimeOffset then, DateTimeOffset now)
    {
        var age = now - then;
        return age < TimeSpan.FromHours(1) ? Whole(age.TotalMinutes, "menit")
            : age < TimeSpan.FromDays(2) ? Whole(age.TotalHours, "jam")
            : Whole(age.TotalDays, "hari");
    }

    private static string Whole(double count, string unit) => $"{Math.Max(0, (int)count).ToString(CultureInfo.InvariantCulture)} {unit}";
}
