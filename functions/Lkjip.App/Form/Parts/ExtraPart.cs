using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form.Parts;

/// <summary>Free extra tables and photos, placed in narratives (tabel tambahan dan foto).</summary>
internal static class ExtraPart
{
    private static readonly ListGrid Columns = new("", "", "", "kolom",
    [
        new("header", "Judul kolom", CellKinds.Text) { IsRequired = true },
        new("groups", "Judul di atasnya", CellKinds.Lines) { Help = "Satu per baris, dari yang teratas." },
        new("kind", "Isi", Options.ColumnKinds),
        new("of", "Dihitung dari kolom", CellKinds.Lines) { Help = "Id kolom, satu per baris; untuk penjumlahan dan selisih." },
        new("merge", "Gabungkan sel sama", CellKinds.Flag),
    ]);

    /// <summary>The part.</summary>
    public static FormPart Part { get; } = new("tambahan", "Tabel tambahan dan foto", "Tabel bebas dan foto yang ditempatkan di dalam narasi.",
    [
        new ListGrid("tabel", "Tabel tambahan", "extraTables", "tabel",
        [
            new("caption", "Judul tabel", CellKinds.Text),
            new("heading", "Kepala tabel", CellKinds.Text),
            new("columnNumbers", "Nomor kolom", CellKinds.Flag),
            new("totalLabel", "Sebutan jumlah", CellKinds.Text) { Help = "Bila diisi, baris jumlah dicetak." },
            new("source", "Sumber", CellKinds.Text),
        ])
        {
            Help = "Ditempatkan dalam narasi dengan [[tabel:ID]].",
            Fresh = _ => new()
            {
                ["caption"] = "", ["columns"] = new JsonArray(new JsonObject { ["id"] = "k1", ["header"] = "Uraian" }), ["rows"] = new JsonArray(),
            },
        },
        new EachGrid("extraTables", (context, table, path, id) =>
        {
            var columns = Columns.Grid(context, table, path, "columns", $"kolom-{id}", $"Kolom: {FormContext.TextOf(table["caption"])}");
            return [columns with { Keeper = new ExtraColumnKeeper(table, columns.Keeper!) }, Rows(context, table, path, id)];
        }),
        new ListGrid("foto", "Foto", "photos", "foto", [new("caption", "Keterangan foto", CellKinds.LongText) { IsRequired = true }])
        {
            Help = "Ditempatkan dalam narasi dengan [[foto:ID]].",
        },
    ]);

    private static FormGrid Rows(FormContext context, JsonObject table, string path, string id)
    {
        FormColumn[] columns =
        [
            .. FormContext.Items(table, path, "columns").Select(column => new FormColumn(column.Id, FormContext.TextOf(column.Node["header"]), CellKinds.Text)),
        ];
        var grid = new FormGrid($"isi-{id}", $"Isi: {FormContext.TextOf(table["caption"])}", columns, context.Root)
        {
            RowName = "baris",
            Keeper = new ArrayKeeper(
                make => ItemSlot.List(table, "rows", make), hasId: false, () => new JsonArray([.. columns.Select(_ => (JsonNode)"")])),
        };
        grid.Rows = [.. (table["rows"] as JsonArray ?? []).OfType<JsonArray>().Select((row, index) => Row(grid, row, path, index))];
        return grid;
    }

    private static FormRow Row(FormGrid grid, JsonArray items, string path, int index)
    {
        var number = index.ToString(CultureInfo.InvariantCulture);
        var rowPath = $"{path}.rows[{number}]";
        var row = new FormRow(grid, number, items.Count > 0 ? FormContext.TextOf(items[0]) : "", rowPath);
        row.Cells = [.. grid.Columns.Select((column, at) => new FormCell(row, column, new ItemSlot(_ => items, rowPath, at, "\"\"")))];
        return row;
    }
}
