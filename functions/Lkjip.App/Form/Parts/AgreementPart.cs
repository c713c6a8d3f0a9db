using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form.Parts;

/// <summary>The annual plan, the performance agreements, the action plan (perjanjian kinerja).</summary>
internal static class AgreementPart
{
    private static readonly ListGrid Ceilings = new("", "", "", "program",
    [
        new("budgetItemId", "Program", Options.BudgetItems),
        new("name", "Nama, bila bukan dari tabel anggaran", CellKinds.Text),
        new("amount", "Pagu (Rp)", CellKinds.Money) { IsRequired = true },
        new("fundingSource", "Sumber dana", CellKinds.Text),
    ])
    {
        HasId = false, Fresh = _ => new() { ["amount"] = 0 },
    };

    private static readonly ListGrid Steps = new("", "", "", "langkah",
    [
        new("text", "Langkah", CellKinds.LongText) { IsRequired = true },
        new("fromQuarter", "Dari triwulan", CellKinds.Whole) { IsRequired = true },
        new("toQuarter", "Sampai triwulan", CellKinds.Whole),
        new("output", "Keluaran", CellKinds.LongText),
        new("responsible", "Penanggung jawab", CellKinds.LongText),
    ])
    {
        HasId = false, Fresh = _ => new() { ["text"] = "", ["fromQuarter"] = 1 },
    };

    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("perjanjian", "Perjanjian kinerja", "RKT, perjanjian kinerja awal dan perubahan, rencana aksi.",
    [
        new RecordGrid("rkt", "Rencana Kinerja Tahunan", "annualPlan",
        [
            new("year", "Tahun", CellKinds.Whole) { Help = "Isi dahulu; sesudah itu target RKT dapat diisi." },
            new("date", "Tanggal", CellKinds.Date),
        ]),
        new SingleGrid("annualPlan", (context, plan, path) => TargetGrid.Of(
            context, "target-rkt", "Target RKT", plan, path, FormContext.WholeOf(plan["year"]) is { } year ? [year] : [])),
        new ListGrid("perjanjian", "Perjanjian kinerja", "agreements", "perjanjian",
        [
            new("title", "Judul", CellKinds.Text) { IsRequired = true },
            new("kind", "Jenis", Options.AgreementKinds) { IsRequired = true },
            new("year", "Tahun", CellKinds.Whole) { IsRequired = true },
            new("date", "Tanggal", CellKinds.Date),
            new("place", "Tempat", CellKinds.Text),
            new("firstPartyId", "Pihak pertama", Options.Signatories),
            new("secondPartyId", "Pihak kedua", Options.Signatories),
            new("opening", "Pembuka", CellKinds.LongText),
            new("pledge", "Janji", CellKinds.Lines) { Help = "Satu alinea per baris." },
            new("source", "Sumber", CellKinds.Text),
        ])
        {
            NeedsRows = context => context.Quarter is null,
            Fresh = context => new() { ["kind"] = "original", ["year"] = context.Year, ["title"] = $"Perjanjian Kinerja Tahun {Text(context.Year)}" },
        },
        new EachGrid("agreements", (context, agreement, path, id) =>
        [
            .. TargetGrid.Of(
                context, $"target-pk-{id}", $"Target: {FormContext.TextOf(agreement["title"])}", agreement, path,
                FormContext.WholeOf(agreement["year"]) is { } year ? [year] : []),
            Ceilings.Grid(context, agreement, path, "ceilings", $"pagu-pk-{id}", $"Pagu program: {FormContext.TextOf(agreement["title"])}"),
        ]),
        new EachGrid("indicators", (context, indicator, path, id) => FormContext.TextOf(indicator["level"]) is "" or "objective"
            ? [Steps.Grid(context, indicator, path, "actions", $"aksi-{id}", $"Rencana aksi: {IndicatorGrid.TitleOf(indicator)}")]
            : []),
    ]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
