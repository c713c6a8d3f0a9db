using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form.Parts;

/// <summary>Targets and actuals of the period, of quarters, of earlier years, of the nation (target dan realisasi).</summary>
internal static class AchievementPart
{
    private const int YearsBack = 4;

    private static readonly ListGrid AddendList = new("", "", "", "unsur",
    [
        new("label", "Unsur", CellKinds.Text) { IsRequired = true, Help = "Yang dihitung: \"AKL\"." },
        new("value", "Jumlah", CellKinds.Number) { IsRequired = true },
    ])
    {
        HasId = false, Fresh = _ => new() { ["label"] = "", ["value"] = 0 },
        Help = "Realisasi menjadi jumlah unsur-unsur ini.",
    };

    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("capaian", "Target dan realisasi", "Nilai tiap indikator; capaian dan predikatnya dihitung layanan ini.",
    [
        new IndicatorGrid("capaian", "Target dan realisasi", Current)
        {
            Help = "Tulis nilai seperti biasa: 70,83% · 1.234 Orang · BB · tulis - bila tidak berlaku. Bila pembilang dan penyebut diisi, realisasi dihitung darinya.",
        },
        new IndicatorGrid("triwulan", "Per triwulan", Quarterly),
        new EachGrid("indicators", (context, indicator, path, id) => Addends(context, indicator, path, id)),
        new IndicatorGrid("tahun-lalu", "Tahun-tahun sebelumnya", Earlier) { Help = "Untuk tabel perbandingan." },
        new IndicatorGrid("pembanding", "Akhir Renstra dan nasional", Comparisons),
    ]);

    private static IReadOnlyList<FormColumn> Current(FormContext context) =>
    [
        Measured("target", "Target", "targets", context.Year, context.Quarter, "value") with { IsExpected = true, SatisfiedBy = ["target-dipakai"] },
        Measured("realisasi", "Realisasi", "actuals", context.Year, context.Quarter, "value") with { IsExpected = true, SatisfiedBy = ["dipakai", "pembilang"] },
        Measured("pembilang", "Pembilang", "actuals", context.Year, context.Quarter, "numerator", CellKinds.Number),
        Measured("penyebut", "Penyebut", "actuals", context.Year, context.Quarter, "denominator", CellKinds.Number),
        FormColumn.Computed("target-dipakai", "Target dipakai", "achievement/target") with { Help = "Target yang tidak diisi di sini diambil dari perjanjian kinerja atau Renstra." },
        FormColumn.Computed("dipakai", "Realisasi dipakai", "achievement/actual"),
        FormColumn.Computed("hasil", "Capaian (%)", "achievement/achievement"),
        FormColumn.Computed("predikat", "Predikat", "achievement/rating"),
        Measured("catatan", "Alasan bila tidak berlaku", "actuals", context.Year, context.Quarter, "note", CellKinds.Text),
    ];

    // A yearly report shows all quarters; an interim one the year and the quarters before.
    private static IReadOnlyList<FormColumn> Quarterly(FormContext context) =>
    [
        .. context.Quarter is null ? Array.Empty<FormColumn>() : [Measured("target-tahun", "Tahun ini", "targets", context.Year, null, "value") with { Group = "Target" }],
        .. Quarters(context).Select(quarter => Measured($"target-{Text(quarter)}", $"TW {Text(quarter)}", "targets", context.Year, quarter, "value") with { Group = "Target" }),
        .. Quarters(context).Where(quarter => quarter < (context.Quarter ?? 5))
            .Select(quarter => Measured($"realisasi-{Text(quarter)}", $"TW {Text(quarter)}", "actuals", context.Year, quarter, "value") with { Group = "Realisasi" }),
        .. context.Quarter is null ? Array.Empty<FormColumn>() :
        [
            FormColumn.Computed("sampai-kini", "s.d. triwulan ini", "quarters/toDate"),
            FormColumn.Computed("capaian-tahun", "Capaian tahun (%)", "quarters/achievementYear"),
        ],
    ];

    private static IReadOnlyList<FormColumn> Earlier(FormContext context) =>
    [
        .. Enumerable.Range(1, YearsBack).Select(back => context.Year - back).Order().SelectMany(year => new[]
        {
            Measured($"target-{Text(year)}", "Target", "targets", year, null, "value") with { Group = Text(year) },
            Measured($"realisasi-{Text(year)}", "Realisasi", "actuals", year, null, "value") with { Group = Text(year) },
        }),
    ];

    private static IReadOnlyList<FormColumn> Comparisons(FormContext context)
    {
        var end = FormContext.WholeOf(context.Root["plan"]?["toYear"]) ?? context.Year;
        return
        [
            Dated("akhir-renstra", "Target akhir Renstra", "endOfPlanTarget", end),
            FormColumn.Computed("kemajuan", "Tingkat kemajuan (%)", "planProgress/progress"),
            Dated("nasional", "Nilai nasional", "national", context.Year),
            new("nationalNote", "Keterangan nasional", CellKinds.LongText) { Help = "Alasan bila tidak ada pembanding nasional." },
        ];
    }

    private static IEnumerable<FormGrid> Addends(FormContext context, JsonObject indicator, string path, string id)
    {
        var entry = new EntrySlot(indicator, path, "actuals", Keys(context), "addends");
        return entry.Node is JsonArray { Count: > 0 } && entry.Path is { } place
            ? [AddendList.Grid(context, (JsonObject)entry.Node.Parent!, place[..place.LastIndexOf('.')], "addends", $"unsur-{id}", $"Unsur realisasi: {IndicatorGrid.TitleOf(indicator)}")]
            : [];
    }

    private static KeyValuePair<string, JsonNode?>[] Keys(FormContext context) =>
        [new("year", context.Year), new("quarter", context.Quarter is { } quarter ? JsonValue.Create(quarter) : null)];

    private static IEnumerable<int> Quarters(FormContext context) => context.Quarter is { } quarter ? Enumerable.Range(1, 4).Where(other => other != quarter) : Enumerable.Range(1, 4);

    private static FormColumn Measured(string id, string label, string list, int year, int? quarter, string property, CellKind? kind = null) =>
        new(id, label, kind ?? CellKinds.Measured) { Place = IndicatorGrid.Measured(list, year, quarter, property) };

    private static FormColumn Dated(string id, string label, string property, int year) =>
        new(id, label, CellKinds.Measured) { Place = (indicator, path) => new DatedSlot(indicator, path, property, year) };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
