using System.Text.RegularExpressions;

namespace Lkjip.App.Pages.Words;

/// <summary>The way to a place in the data, in words (letak dalam data).</summary>
internal static partial class PathWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["actual"] = "realisasi", ["agency"] = "perangkat daerah", ["agencies"] = "perangkat daerah", ["agreement"] = "perjanjian kinerja",
        ["agreements"] = "perjanjian kinerja", ["actionPlan"] = "rencana aksi", ["analyses"] = "analisis", ["annualPlan"] = "RKT",
        ["blocked"] = "diblokir", ["budget"] = "anggaran", ["ceiling"] = "pagu", ["ceilings"] = "pagu", ["direction"] = "arah", ["formula"] = "rumus",
        ["goals"] = "tujuan", ["history"] = "tahun sebelumnya", ["indicators"] = "indikator", ["name"] = "nama", ["narratives"] = "narasi",
        ["objectives"] = "sasaran", ["period"] = "periode", ["photos"] = "foto", ["policy"] = "kebijakan pengukuran", ["position"] = "jabatan",
        ["programs"] = "program", ["quarters"] = "triwulan", ["rank"] = "pangkat", ["region"] = "wilayah", ["regionId"] = "id wilayah",
        ["regionName"] = "nama wilayah", ["regions"] = "wilayah", ["signatories"] = "penandatangan", ["spent"] = "realisasi anggaran",
        ["staffing"] = "kepegawaian", ["strategicPlan"] = "Renstra", ["target"] = "target", ["targets"] = "target", ["template"] = "templat",
        ["text"] = "teks", ["timeZone"] = "zona waktu", ["title"] = "judul", ["unit"] = "satuan", ["value"] = "nilai", ["years"] = "tahun",
    };

    /// <summary>The words: "indikator › ikk-1 › target".</summary>
    public static string For(string path)
    {
        var steps = Step().Matches(path).Select(step => step.Groups["id"].Success ? step.Groups["id"].Value
            : step.Groups["at"].Success ? $"butir {step.Groups["at"].Value}"
            : Words.GetValueOrDefault(step.Groups["name"].Value, step.Groups["name"].Value));
        return string.Join(" › ", steps) is { Length: > 0 } words ? words : path;
    }

    [GeneratedRegex(@"\.(?<name>[A-Za-z_][A-Za-z0-9_-]*)|\['(?<id>[^']*)'\]|\[(?<at>[0-9]+)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();
}
