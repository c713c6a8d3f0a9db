namespace Lkjip.App.Dashboards;

/// <summary>A traffic light: sign, word, and when it is shown; the colour only repeats them (lampu).</summary>
/// <param name="Id">Its name in addresses.</param>
/// <param name="Label">The word.</param>
/// <param name="Icon">The sign, and the name of the look.</param>
/// <param name="Rule">When it is shown.</param>
/// <param name="Shows">Whether it is shown for a report.</param>
internal sealed record Light(string Id, string Label, string Icon, string Rule, Func<ReportNumbers, bool> Shows)
{
    /// <summary>From here on the target is reached.</summary>
    public const decimal Full = 100m;

    /// <summary>Below it the achievement is far from the target.</summary>
    public const decimal Low = 75m;

    /// <summary>All lights; the first that fits is shown, so what is incomplete never reaches the green one.</summary>
    public static IReadOnlyList<Light> All { get; } =
    [
        new("belum-ada", "Belum ada laporan", "none", "Laporan periode ini belum dimulai.", numbers => !numbers.Exists),
        new("belum-lengkap", "Data belum lengkap", "missing",
            "Ada realisasi indikator atau angka anggaran yang belum diisi, atau kelengkapannya belum tercatat.", numbers => !numbers.IsComplete),
        new("jauh", "Jauh dari target", "error", "Lengkap, dan capaian di bawah 75%.", numbers => numbers.Achievement < Low),
        new("perhatian", "Perlu perhatian", "warning", "Lengkap, dan capaian 75% sampai di bawah 100%, atau ada indikator yang belum mencapai target, atau masih ada temuan kesalahan.",
            numbers => numbers.Achievement < Full || numbers.Below is not 0 || numbers.Errors is not 0),
        new("baik", "Tercapai", "reached", "Lengkap, semua indikator mencapai target, dan tanpa temuan kesalahan.", _ => true),
    ];

    /// <summary>The light of a report.</summary>
    public static Light Of(ReportNumbers numbers) => All.First(light => light.Shows(numbers));

    /// <summary>The light of a name; null when there is none.</summary>
    public static Light? Find(string? id) => All.FirstOrDefault(light => light.Id == id);
}
