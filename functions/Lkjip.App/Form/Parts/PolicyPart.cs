using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form.Parts;

/// <summary>How figures are computed, rounded and rated (kebijakan pengukuran).</summary>
internal static class PolicyPart
{

    private static readonly ListGrid Bands = new("", "", "", "pita",
    [
        new("lower", "Batas bawah (%)", CellKinds.Number) { IsRequired = true },
        new("inclusive", "Termasuk batasnya", CellKinds.Flag),
        new("grade", "Kategori", CellKinds.Text),
        new("label", "Predikat", CellKinds.Text) { IsRequired = true },
    ])
    {
        HasId = false, Help = "Dari atas ke bawah; yang terakhir sampai 0.", Fresh = _ => new() { ["lower"] = 0, ["label"] = "" },
    };

    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("kebijakan", "Kebijakan pengukuran", "Cara angka dihitung, dibulatkan, dan diberi predikat; dicetak sebagai metode pengukuran.",
    [
        new RecordGrid("kebijakan", "Kebijakan", "policy",
        [
            new("rounding.mode", "Pembulatan", Options.RoundingModes) { Otherwise = "Pembulatan biasa" },
            new("rounding.decimals", "Desimal", CellKinds.Whole) { Otherwise = "2" },
            new("chain", "Angka turunan dihitung dari", Options.Chains) { Otherwise = "Nilai tepat" },
            new("cap", "Batas atas capaian (%)", CellKinds.Number) { Help = "Kosong: tanpa batas. Misalnya 100, 110, 120." },
            new("zeroOverZeroAchieved", "Target 0 dan realisasi 0 dianggap 100%", CellKinds.Flag) { Otherwise = "Ya" },
            new("missingActual", "Realisasi kosong", Options.MissingActuals) { Otherwise = "Tidak ikut rata-rata" },
            new("meanOfCapped", "Rata-rata dari capaian yang dibatasi", CellKinds.Flag) { Otherwise = "Tidak" },
            new("agencyMean", "Capaian perangkat daerah", Options.AgencyMeans) { Otherwise = "Rata-rata sasaran" },
            new("absorptionRollup", "Serapan induk", Options.Rollups) { Otherwise = "Jumlah realisasi dibagi jumlah pagu" },
            new("objectiveAbsorption", "Serapan sasaran", Options.ObjectiveAbsorptions) { Otherwise = "Dari alokasi anggaran" },
            new("efficiency", "Rumus efisiensi", Options.EfficiencyRuleIds) { Otherwise = "% capaian kinerja - % penyerapan anggaran" },
            new("ratingScale", "Skala predikat", Options.RatingScales) { Otherwise = "SAKIP" },
            new("quarterPlanTolerance", "Toleransi serapan triwulan (poin)", CellKinds.Number) { Otherwise = "5" },
        ])
        {
            Help = "Yang kosong memakai nilai bawaan.",
        },
        new ListGrid("skala", "Skala predikat sendiri", "policy.ratingScales", "skala", [new("name", "Nama, dengan sumbernya", CellKinds.Text) { IsRequired = true }])
        {
            Fresh = _ => new()
            {
                ["name"] = "", ["bands"] = new JsonArray(
                    new JsonObject { ["lower"] = 100, ["inclusive"] = true, ["label"] = "Tercapai" },
                    new JsonObject { ["lower"] = 0, ["inclusive"] = true, ["label"] = "Belum tercapai" }),
            },
        },
        new EachGrid("policy.ratingScales", (context, scale, path, id) =>
            [Bands.Grid(context, scale, path, "bands", $"pita-{id}", $"Pita: {FormContext.TextOf(scale["name"])}")]),
    ]);
}
