using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form.Parts;

/// <summary>The strategic plan (Renstra).</summary>
internal static class PlanPart
{
    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("renstra", "Rencana strategis", "Visi, misi, tujuan, sasaran, strategi, dan target per tahun Renstra.",
    [
        new RecordGrid("renstra", "Renstra", "plan",
        [
            new("fromYear", "Tahun awal", CellKinds.Whole) { IsRequired = true },
            new("toYear", "Tahun akhir", CellKinds.Whole) { IsRequired = true },
            new("vision", "Visi", CellKinds.LongText),
            new("visionMeanings", "Makna visi", CellKinds.Lines) { Help = "Satu butir per baris." },
            new("regionGoal", "Tujuan RPJMD", CellKinds.LongText),
            new("regionGoalIndicator", "Indikator tujuan RPJMD", CellKinds.Text),
            new("regionObjectives", "Sasaran RPJMD", CellKinds.Lines) { Help = "Satu per baris." },
            new("regionObjectiveIndicator", "Indikator sasaran RPJMD", CellKinds.Text),
            new("issues", "Isu strategis", CellKinds.Lines) { Help = "Satu per baris." },
        ]),
        new ListGrid("misi", "Misi", "plan.missions", "misi",
        [
            new("text", "Misi", CellKinds.LongText) { IsRequired = true },
            new("label", "Sebutan", CellKinds.Text) { Help = "Seperti dicetak: \"MISI IV\"." },
            new("supported", "Didukung", CellKinds.Flag) { Help = "Ya bila perangkat daerah mendukung misi ini." },
        ]),
        new ListGrid("tujuan", "Tujuan", "plan.goals", "tujuan",
        [
            new("text", "Tujuan", CellKinds.LongText) { IsRequired = true },
            new("missionId", "Misi", Options.Missions),
        ]),
        new ListGrid("sasaran", "Sasaran strategis", "plan.objectives", "sasaran",
        [
            new("text", "Sasaran", CellKinds.LongText) { IsRequired = true },
            new("goalId", "Tujuan", Options.Goals),
            FormColumn.Computed("capaian", "Capaian (%)", "achievement/achievement"),
        ])
        {
            NeedsRows = _ => true,
        },
        new ListGrid("strategi", "Strategi dan arah kebijakan", "plan.strategies", "strategi",
        [
            new("objectiveId", "Sasaran", Options.Objectives),
            new("strategies", "Strategi", CellKinds.Lines) { Help = "Satu per baris." },
            new("policies", "Arah kebijakan", CellKinds.Lines) { Help = "Satu per baris." },
            new("programs", "Program", CellKinds.Lines) { Help = "Satu per baris." },
            new("goalText", "Tujuan, bila lain", CellKinds.LongText),
            new("objectiveText", "Sasaran, bila lain", CellKinds.LongText),
        ])
        {
            HasId = false,
        },
        new ListGrid("versi-target", "Versi target Renstra", "plan.targetVersions", "versi",
        [
            new("label", "Sebutan", CellKinds.Text) { IsRequired = true, Help = "\"Sebelum perubahan\"." },
            new("date", "Tanggal", CellKinds.Date),
            new("inForce", "Berlaku", CellKinds.Flag),
            new("source", "Sumber", CellKinds.Text),
        ])
        {
            Fresh = _ => new() { ["label"] = "", ["targets"] = new JsonArray() },
        },
        new EachGrid("plan.targetVersions", (context, version, path, id) => TargetGrid.Of(
            context, $"target-renstra-{id}", $"Target Renstra: {FormContext.TextOf(version["label"])}", version, path, Years(context))),
    ]);

    private static IEnumerable<int> Years(FormContext context) =>
        FormContext.WholeOf(context.Root["plan"]?["fromYear"]) is { } from && FormContext.WholeOf(context.Root["plan"]?["toYear"]) is { } to && to - from is >= 0 and < 20
            ? Enumerable.Range(from, to - from + 1)
            : [];
}
