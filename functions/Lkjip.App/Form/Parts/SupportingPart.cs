using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form.Parts;

/// <summary>The programs that support an objective, and the officials who answer for them (program pendukung dan pejabat).</summary>
internal static class SupportingPart
{
    private static readonly ListGrid Rows = new("", "", "", "ukuran",
    [
        new("kind", "Jenis", Options.SupportingKinds) { IsRequired = true },
        new("name", "Ukuran", CellKinds.LongText),
        new("unit", "Satuan", CellKinds.Text),
        new("target", "Target", CellKinds.Measured),
        new("actual", "Realisasi", CellKinds.Measured),
        new("indicatorId", "Indikator", Options.Indicators),
    ])
    {
        HasId = false, TitleColumn = "name", Fresh = _ => new() { ["kind"] = "output" },
    };

    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("pendukung", "Program pendukung dan pejabat", "Masukan, keluaran, dan hasil program pendukung; siapa bertanggung jawab atas apa.",
    [
        new ListGrid("pejabat", "Pejabat penanggung jawab", "officials", "pejabat",
        [
            new("position", "Jabatan", CellKinds.Text) { IsRequired = true },
            new("indicatorIds", "Indikator", new ReferencesCell(Options.Indicators)) { Help = "Satu per baris, seperti dalam daftar indikator." },
            new("budgetItemIds", "Program", new ReferencesCell(Options.BudgetItems)) { Help = "Satu per baris, seperti dalam daftar program." },
        ])
        {
            HasId = false,
        },
        new ListGrid("pendukung", "Program pendukung sasaran", "supportingPrograms", "program pendukung",
        [
            new("objectiveId", "Sasaran", Options.Objectives) { IsRequired = true },
            new("budgetItemId", "Program atau kegiatan", Options.BudgetItems) { IsRequired = true },
        ])
        {
            HasId = false, TitleColumn = "budgetItemId", Fresh = Fresh,
        },
        new EachGrid("supportingPrograms", (context, program, path, _) => [Rows.Grid(context, program, path, "rows", $"ukuran-{IndexOf(path)}", TitleOf(context, program))]),
    ]);

    private static JsonObject Fresh(FormContext context) => new()
    {
        ["objectiveId"] = FirstOf(FormContext.Items(context.Root["plan"] as JsonObject ?? [], "$", "objectives").Select(item => item.Id)),
        ["budgetItemId"] = FirstOf(FormContext.Items(context.Root["budget"] as JsonObject ?? [], "$", "programs").Select(item => item.Id)),
        ["rows"] = new JsonArray(),
    };

    private static string FirstOf(IEnumerable<string> ids) => ids.FirstOrDefault() ?? "";

    private static string TitleOf(FormContext context, JsonObject program) =>
        $"Ukuran: {Options.BudgetItems.Read(program["budgetItemId"], context.Root)}";

    private static string IndexOf(string path) => path[(path.LastIndexOf('[') + 1)..^1];
}
