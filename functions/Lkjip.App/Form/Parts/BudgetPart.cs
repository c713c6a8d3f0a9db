using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form.Parts;

/// <summary>The budget tree, its quarters, its earlier years, its shares (anggaran dan realisasinya).</summary>
internal static class BudgetPart
{
    private const int QuartersOfYear = 4;

    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("anggaran", "Anggaran", "Pagu dan realisasi program, kegiatan, dan sub kegiatan.",
    [
        new BudgetGrid("anggaran", "Program, kegiatan, sub kegiatan", _ =>
        [
            new("code", "Kode", CellKinds.Text),
            new("name", "Uraian", CellKinds.LongText) { IsRequired = true },
            Money("ceilingOriginal", "Pagu awal (Rp)") with { Figure = "budget/ceilingOriginal" },
            Money("ceilingRevised", "Pagu perubahan (Rp)") with { Figure = "budget/ceiling", IsExpected = true, SatisfiedBy = ["ceilingOriginal"] },
            Money("spent", "Realisasi (Rp)") with { Figure = "budget/spent", IsExpected = true },
            FormColumn.Computed("serapan", "Serapan (%)", "budget/absorption"),
            new("physicalProgress", "Fisik (%)", CellKinds.Number) { Place = (item, path) => new PropertySlot(item, path, "physicalProgress"), Figure = "budget/physical" },
            new("fundingSource", "Sumber dana", CellKinds.Text),
            new("responsibleUnit", "Penanggung jawab", CellKinds.Text),
        ], hasRows: true)
        {
            Help = "Uang diisi pada baris terbawah; jumlah induk dihitung. Titik memisahkan ribuan.",
        },
        new BudgetGrid("anggaran-triwulan", "Realisasi per triwulan", _ =>
        [
            .. Enumerable.Range(0, QuartersOfYear).Select(index => new FormColumn($"tw{Text(index + 1)}", $"TW {Text(index + 1)} (Rp)", CellKinds.Money)
            {
                Place = (item, path) => ItemSlot.In(item, path, "spentByQuarter", index, "0"), Figure = $"quarterBudget/spentQ{Text(index + 1)}",
            }),
        ], hasRows: false)
        {
            Help = "Yang dibelanjakan dalam triwulan itu saja, bukan kumulatif.",
        },
        new BudgetGrid("anggaran-lalu", "Tahun sebelumnya", context =>
        [
            Earlier("pagu", "Pagu (Rp)", context.Year - 1, "ceiling"), Earlier("realisasi", "Realisasi (Rp)", context.Year - 1, "spent"),
        ], hasRows: false)
        {
            Help = "Untuk perbandingan; kosongkan pada program baru. Isi keduanya.",
        },
        new ListGrid("alokasi", "Anggaran per sasaran", "budget.allocations", "alokasi",
        [
            new("objectiveId", "Sasaran", Options.Objectives) { Help = "Kosongkan untuk bagian tanpa sasaran." },
            new("budgetItemId", "Program", Options.BudgetItems),
            new("label", "Sebutan", CellKinds.Text),
            Money("ceiling", "Pagu (Rp)"),
            Money("spent", "Realisasi (Rp)"),
        ])
        {
            HasId = false, Fresh = _ => [], Help = "Setiap bagian anggaran tepat satu kali.",
        },
        new ListGrid("komposisi", "Menurut jenis belanja", "budget.composition", "jenis belanja",
        [
            new("name", "Jenis belanja", CellKinds.Text) { IsRequired = true },
            Money("amount", "Jumlah (Rp)") with { IsRequired = true },
        ])
        {
            HasId = false, Fresh = _ => new() { ["name"] = "", ["amount"] = 0 },
        },
        new ListGrid("anggaran-tahun", "Jumlah tahun-tahun sebelumnya", "budget.history", "tahun",
        [
            new("year", "Tahun", CellKinds.Whole) { IsRequired = true },
            Money("ceiling", "Pagu (Rp)") with { IsRequired = true },
            Money("spent", "Realisasi (Rp)") with { IsRequired = true },
            new("physicalProgress", "Fisik (%)", CellKinds.Number),
        ])
        {
            HasId = false, Fresh = context => new() { ["year"] = context.Year - 1, ["ceiling"] = 0, ["spent"] = 0 },
        },
        new RecordGrid("anggaran-ket", "Keterangan", "budget",
        [
            new("source", "Sumber data", CellKinds.Text) { Help = "Dicetak di bawah tabel." },
            new("year", "Tahun anggaran", CellKinds.Whole) { Help = "Kosongkan bila sama dengan tahun yang diukur." },
        ]),
    ]);

    private static FormColumn Money(string property, string label) =>
        new(property, label, CellKinds.Money) { Place = (item, path) => new PropertySlot(item, path, property) };

    private static FormColumn Earlier(string id, string label, int year, string property) => new(id, label, CellKinds.Money)
    {
        Group = Text(year), Place = (item, path) => new EntrySlot(item, path, "history", [new("year", JsonValue.Create(year))], property),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
