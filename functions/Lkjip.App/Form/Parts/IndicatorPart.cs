using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form.Parts;

/// <summary>What is measured and how (indikator kinerja).</summary>
internal static class IndicatorPart
{
    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("indikator", "Indikator kinerja", "Apa yang diukur, dengan rumus apa, dari data mana.",
    [
        new ListGrid("indikator", "Indikator", "indicators", "indikator",
        [
            new("number", "Nomor", CellKinds.Text) { Help = "Seperti dicetak: \"1.2\"." },
            new("name", "Indikator", CellKinds.LongText) { IsRequired = true },
            new("level", "Tingkat", Options.IndicatorLevels) { Otherwise = "Sasaran" },
            new("objectiveId", "Sasaran", Options.Objectives),
            new("goalId", "Tujuan", Options.Goals) { Help = "Untuk indikator tujuan." },
            new("budgetItemId", "Program", Options.BudgetItems) { Help = "Untuk indikator program, kegiatan, dan sub kegiatan." },
            new("kind", "Jenis nilai", Options.IndicatorKinds) { IsRequired = true },
            new("unit", "Satuan", CellKinds.Text) { Help = "%, Orang, Kasus; kosong untuk predikat dan indeks." },
            new("formula", "Rumus capaian", Options.Formulas) { Otherwise = "realisasi/target x 100%" },
            new("accumulation", "Triwulan", Options.Accumulations) { Otherwise = "Nilai terakhir", Help = "Cara nilai triwulan menjadi nilai tahun." },
            new("isKey", "IKU", CellKinds.Flag) { Otherwise = "Tidak" },
            new("weight", "Bobot", CellKinds.Number) { Otherwise = "1" },
        ])
        {
            NeedsRows = _ => true, TitleColumn = "name", Fresh = Fresh,
        },
        new IndicatorGrid("profil", "Profil indikator", _ =>
        [
            new("definition", "Definisi operasional", CellKinds.LongText),
            new("calculation", "Formulasi", CellKinds.LongText),
            new("numeratorLabel", "Pembilang", CellKinds.LongText),
            new("denominatorLabel", "Penyebut", CellKinds.LongText),
            new("dataSource", "Sumber data", CellKinds.LongText),
            new("responsibleUnit", "Penanggung jawab", CellKinds.LongText),
            new("shortName", "Nama singkat", CellKinds.Text) { Help = "Untuk grafik dan kalimat." },
            new("fromYear", "Berlaku sejak", CellKinds.Whole),
            new("toYear", "Berlaku sampai", CellKinds.Whole),
            new("rangeLow", "Batas bawah", CellKinds.Number) { Help = "Hanya untuk rumus rentang." },
            new("rangeHigh", "Batas atas", CellKinds.Number) { Help = "Hanya untuk rumus rentang." },
            new("gradeScale", "Skala predikat", Options.RatingScales) { Help = "Hanya untuk nilai predikat." },
        ])
        {
            Help = "Dicetak dalam keputusan IKU dan lampiran.",
        },
    ]);

    private static JsonObject Fresh(FormContext context) =>
        FormContext.Items(context.Root["plan"] as JsonObject ?? [], "$.plan", "objectives").Select(item => item.Id).LastOrDefault() is { } objective
            ? new() { ["objectiveId"] = objective, ["name"] = "", ["kind"] = "percent", ["unit"] = "%" }
            : new() { ["name"] = "", ["kind"] = "percent", ["unit"] = "%" };
}
