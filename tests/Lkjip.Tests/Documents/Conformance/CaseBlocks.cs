using System.Globalization;
using System.Text.Json;
using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>Blocks of a narrative from the short JSON of a case: [{"p": "teks"}, {"angka": ["satu", {"teks": "dua", "isi": [...]}]}].</summary>
internal sealed class CaseBlocks
{
    private readonly Dictionary<string, AssessedTable> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Photo> photos = new(StringComparer.Ordinal);

    public static BlockValue Read(JsonElement blocks)
    {
        var reader = new CaseBlocks();
        return new BlockValue(reader.Blocks(blocks), reader.tables, reader.photos);
    }

    private List<NarrativeBlock> Blocks(JsonElement blocks) => [.. blocks.EnumerateArray().Select(Block)];

    private NarrativeBlock Block(JsonElement element)
    {
        var first = element.EnumerateObject().First();
        var start = element.TryGetProperty("mulai", out var from) ? from.GetInt32() : (int?)null;
        return first.Name switch
        {
            "judul" => new NarrativeBlock { Kind = BlockKind.Heading, Text = first.Value.GetString() },
            "kutipan" => new NarrativeBlock { Kind = BlockKind.Quote, Text = first.Value.GetString() },
            "angka" => new NarrativeBlock { Kind = BlockKind.Numbered, Start = start, Items = Items(first.Value) },
            "ayat" => new NarrativeBlock { Kind = BlockKind.Verses, Start = start, Items = Items(first.Value) },
            "huruf" => new NarrativeBlock { Kind = BlockKind.Lettered, Start = start, Items = Items(first.Value) },
            "butir" => new NarrativeBlock { Kind = BlockKind.Bulleted, Items = Items(first.Value) },
            "tabel" => Table(first.Value),
            "foto" => Photo(first.Value),
            _ => new NarrativeBlock { Text = first.Value.GetString() },
        };
    }

    private List<NarrativeItem> Items(JsonElement items) => [.. items.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String
        ? new NarrativeItem { Text = item.GetString()! }
        : new NarrativeItem { Text = item.GetProperty("teks").GetString()!, Blocks = Blocks(item.GetProperty("isi")) })];

    private NarrativeBlock Table(JsonElement table)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"t{tables.Count + 1}");
        var columns = table.GetProperty("kolom").EnumerateArray().Select((head, i) => Column(head.GetString()!, i)).ToList();
        var rows = table.GetProperty("baris").EnumerateArray().Select((row, i) => new TableRow($"r{i}", RowKind.Plain, null, Cells(row))).ToList();
        tables[id] = new AssessedTable(id, id, table.GetProperty("judul").GetString()!, columns, rows, table.TryGetProperty("sumber", out var source) ? source.GetString() : null);
        return new NarrativeBlock { Kind = BlockKind.Table, TableId = id };
    }

    // "Jumlah/L" is the column L below the head Jumlah.
    private static TableColumn Column(string head, int index) => head.Split('/') is var parts
        ? new TableColumn($"k{index}", $"k{index}", parts[^1], parts[..^1])
        : throw new InvalidOperationException();

    private static Dictionary<string, TableCell> Cells(JsonElement row) => row.EnumerateArray().Select((cell, i) => (cell, i))
        .ToDictionary(c => $"k{c.i}", c => TableCell.Of(c.cell.GetString()!), StringComparer.Ordinal);

    private NarrativeBlock Photo(JsonElement photo)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"f{photos.Count + 1}");
        var size = photo.TryGetProperty("ukuran", out var pixels) ? pixels.GetString()!.Split('x').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray() : null;
        photos[id] = new Photo { Id = id, Caption = photo.GetProperty("ket").GetString()!, Content = size is null ? null : Convert.ToBase64String(Png.Of(size[0], size[1])) };
        return new NarrativeBlock { Kind = BlockKind.Photo, PhotoId = id };
    }
}
