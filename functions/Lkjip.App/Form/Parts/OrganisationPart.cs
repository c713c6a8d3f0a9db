using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form.Parts;

/// <summary>The units, the duties, the staff (organisasi dan pegawai).</summary>
internal static class OrganisationPart
{
    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("organisasi", "Organisasi dan pegawai", "Susunan organisasi, tugas dan fungsi, jumlah pegawai.",
    [
        new ListGrid("unit", "Susunan organisasi", "agency.units", "unit",
        [
            new("name", "Unit", CellKinds.Text) { IsRequired = true },
            new("members", "Unit di bawahnya", CellKinds.Lines) { Help = "Satu per baris." },
        ])
        {
            HasId = false,
        },
        new ListGrid("tugas", "Tugas dan fungsi", "agency.duties", "jabatan",
        [
            new("position", "Jabatan", CellKinds.Text) { IsRequired = true },
            new("duty", "Tugas", CellKinds.LongText),
            new("functionsIntro", "Kalimat sebelum fungsi", CellKinds.LongText),
            new("functions", "Fungsi", CellKinds.Lines) { Help = "Satu per baris." },
        ])
        {
            HasId = false,
        },
        new ListGrid("pegawai", "Tabel pegawai", "staffing", "tabel pegawai",
        [
            new("kind", "Menurut", Options.StaffingKinds) { IsRequired = true },
            new("caption", "Judul tabel", CellKinds.Text) { IsRequired = true },
            new("labelHeader", "Judul kolom pertama", CellKinds.Text) { IsRequired = true },
            new("detailHeader", "Judul kolom rincian", CellKinds.Text),
            new("countHeaders", "Kolom jumlah", CellKinds.Lines)
            {
                IsRequired = true, Help = "Satu judul per baris: Laki-laki, Perempuan.", Place = (table, path) => new CountHeadersSlot(table, path),
            },
            new("source", "Sumber", CellKinds.Text),
        ])
        {
            TitleColumn = "caption",
            Fresh = _ => new()
            {
                ["kind"] = "rank", ["caption"] = "", ["labelHeader"] = "Golongan", ["countHeaders"] = new JsonArray("Laki-laki", "Perempuan"), ["rows"] = new JsonArray(),
            },
        },
        new EachGrid("staffing", (context, table, path, id) =>
        {
            var headers = (table["countHeaders"] as JsonArray ?? []).Select(FormContext.TextOf).ToList();
            var rows = new ListGrid("", "", "", "baris",
            [
                new("label", Header(table, "labelHeader", "Uraian"), CellKinds.Text) { IsRequired = true },
                .. table["detailHeader"] is null ? Array.Empty<FormColumn>() : [new("detail", Header(table, "detailHeader", "Rincian"), CellKinds.Text)],
                .. headers.Select((header, index) => new FormColumn($"c{Text(index)}", header, CellKinds.Whole)
                {
                    Place = (row, rowPath) => ItemSlot.In(row, rowPath, "counts", index, "0"),
                }),
            ])
            {
                HasId = false,
                Fresh = _ => new() { ["label"] = "", ["counts"] = new JsonArray([.. headers.Select(_ => (JsonNode)0)]) },
            };
            return [rows.Grid(context, table, path, "rows", $"pegawai-{id}", $"Pegawai: {FormContext.TextOf(table["caption"])}")];
        }),
    ]);

    private static string Header(JsonObject table, string property, string otherwise) =>
        FormContext.TextOf(table[property]) is { Length: > 0 } header ? header : otherwise;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
