using System.Text.Json.Nodes;

namespace Lkjip.Benchmarks.Checks;

/// <summary>Makes sure that documents say the same before their making is timed (pemeriksaan hasil).</summary>
internal static class OutputCheck
{
    private static readonly string[] WordColumns = ["nomor", "kode", "uraian", "pagu", "realisasi", "sisa", "serapan", "sumber", "ket"];
    private static readonly string[] ExcelColumns = ["nomor", "kode", "uraian", "pagu", "realisasi", "sisa", "serapan", "ket"];

    /// <summary>Throws unless the document holds every row of the content, in order, and then the total.</summary>
    public static void HoldsContent(IReadOnlyList<string> lines, JsonObject content, bool isWord)
    {
        var expected = isWord ? Word(content) : Excel(content);
        var first = Enumerable.Range(0, lines.Count).First(at => lines[at] == expected[0] && lines[at + 1] == expected[1]);
        Same("the content", expected, [.. lines.Skip(first).Take(expected.Count)]);
    }

    /// <summary>Throws unless both say the same.</summary>
    /// <param name="engine">The engine whose lines are compared.</param>
    /// <param name="expected">The lines as they must be.</param>
    /// <param name="lines">The engine's lines.</param>
    public static void Same(string engine, IReadOnlyList<string> expected, IReadOnlyList<string> lines)
    {
        var wrong = Enumerable.Range(0, Math.Max(expected.Count, lines.Count)).FirstOrDefault(at => at >= lines.Count || at >= expected.Count || lines[at] != expected[at], -1);
        if (wrong >= 0)
            throw new InvalidOperationException($"{engine}: {lines.Count} lines instead of {expected.Count}; line {wrong}: '{lines.ElementAtOrDefault(wrong)}' instead of '{expected.ElementAtOrDefault(wrong)}'.");
    }

    private static List<string> Word(JsonObject content) =>
        [.. Rows(content).SelectMany(row => WordColumns.Select(column => (string)row[column]!)), "Jumlah", (string)content["jumlahPagu"]!];

    private static List<string> Excel(JsonObject content) =>
    [
        .. Rows(content).Select(row => string.Join('|', ExcelColumns.Select(column => Cell(row[column]!)))),
        $"||Jumlah|{Cell(content["jumlahPagu"]!)}|{Cell(content["jumlahRealisasi"]!)}|{Cell(content["jumlahSisa"]!)}",
    ];

    private static IEnumerable<JsonObject> Rows(JsonObject content) => content["baris"]!.AsArray().Select(row => row!.AsObject());

    private static string Cell(JsonNode value) => value.GetValueKind() == System.Text.Json.JsonValueKind.Number
        ? PrintedLines.Number(decimal.Parse(value.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture))
        : value.GetValue<string>();
}
