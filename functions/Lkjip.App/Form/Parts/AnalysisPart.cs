using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form.Parts;

/// <summary>The analyses that PermenPAN-RB 53/2014 asks for, and the factors of quarters (analisis).</summary>
internal static class AnalysisPart
{
    private static readonly KeyValuePair<string, string>[] All =
    [
        new("achievement", "Target dan realisasi"), new("history", "Dibanding tahun sebelumnya"), new("planProgress", "Dibanding target akhir Renstra"),
        new("national", "Dibanding nasional"), new("causes", "Penyebab keberhasilan atau kegagalan"), new("constraints", "Kendala"),
        new("remedies", "Solusi"), new("followUps", "Tindak lanjut"), new("programs", "Program penunjang"),
    ];

    private static readonly ListGrid Promises = new("", "", "", "tindak lanjut",
    [
        new("text", "Tindak lanjut", CellKinds.LongText) { IsRequired = true },
        new("responsibleUnit", "Penanggung jawab", CellKinds.Text),
        new("dueDate", "Batas waktu", CellKinds.Date),
        new("dueQuarter", "Batas triwulan", CellKinds.Whole),
    ])
    {
        HasId = false,
    };

    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("analisis", "Analisis", "Analisis tiap sasaran, indikator, dan program; faktor dan tindak lanjut triwulan.",
    [
        new AnalysisGrid("analisis-sasaran", "Analisis sasaran", context => Titled(FormContext.Items(context.Root["plan"] as JsonObject ?? [], "$.plan", "objectives"), "text"), All),
        new AnalysisGrid("analisis-indikator", "Analisis indikator", context => context.Indicators.Select(item => (item.Node, item.Path, item.Id, IndicatorGrid.TitleOf(item.Node))), All),
        new AnalysisGrid("analisis-program", "Analisis program", context => Titled(FormContext.Items(context.Root["budget"] as JsonObject ?? [], "$.budget", "programs"), "name"), All),
        new IndicatorGrid("faktor", "Faktor triwulan per indikator", Factors),
        new BudgetGrid("faktor-program", "Faktor triwulan per program", Factors, hasRows: false),
        new EachGrid("indicators", FollowUps),
    ]);

    private static IReadOnlyList<FormColumn> Factors(FormContext context) => context.Quarter is not { } quarter ? [] :
    [
        new("pendukung", "Faktor pendukung", CellKinds.Lines) { Help = "Satu per baris.", Place = Factor(quarter, "enabling") },
        new("penghambat", "Faktor penghambat", CellKinds.Lines) { Help = "Satu per baris.", Place = Factor(quarter, "inhibiting") },
    ];

    private static Func<JsonObject, string, Slot> Factor(int quarter, string property) => (item, path) =>
        new InnerEntrySlot(item, path, "analysis", "quarters", [new("quarter", JsonValue.Create(quarter))], property);

    private static IEnumerable<FormGrid> FollowUps(FormContext context, JsonObject indicator, string path, string id)
    {
        var entry = context.Quarter is { } quarter && indicator["analysis"] is JsonObject analysis
            ? FormContext.Items(analysis, $"{path}.analysis", "quarters").FirstOrDefault(item => FormContext.WholeOf(item.Node["quarter"]) == quarter)
            : default;
        return entry.Node is null ? [] :
            [Promises.Grid(context, entry.Node, entry.Path, "followUps", $"tindak-lanjut-{id}", $"Tindak lanjut: {IndicatorGrid.TitleOf(indicator)}")];
    }

    private static IEnumerable<(JsonObject Node, string Path, string Id, string Title)> Titled(IEnumerable<(JsonObject Node, string Path, string Id)> items, string property) =>
        items.Select(item => (item.Node, item.Path, item.Id, FormContext.TextOf(item.Node[property])));
}
