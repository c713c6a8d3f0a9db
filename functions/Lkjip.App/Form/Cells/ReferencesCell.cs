using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>Several things of another table, one a line, by label or id (daftar rujukan).</summary>
/// <param name="choice">What can be named.</param>
internal sealed class ReferencesCell(ChoiceCell choice) : CellKind
{
    /// <inheritdoc />
    public override string Name => "lines";

    /// <inheritdoc />
    public override bool IsLong => true;

    /// <inheritdoc />
    public override string Read(JsonNode? node, JsonObject report) =>
        node is JsonArray ids ? string.Join('\n', ids.Select(id => choice.Read(id, report))) : "";

    /// <inheritdoc />
    public override JsonNode? Write(string typed, JsonObject report)
    {
        var lines = typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 ? null : new JsonArray([.. lines.Select(line => (JsonNode)(choice.ValueOf(line, report) ?? line))]);
    }

    /// <inheritdoc />
    public override string? ProblemOf(string typed, JsonObject report) => typed
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(line => choice.ValueOf(line, report) is null)
        .Select(line => $"\"{line}\" tidak dikenal. Tulis satu per baris, seperti dalam daftar: {string.Join("; ", choice.ChoicesIn(report).Take(3).Select(known => known.Label))}; dan seterusnya.")
        .FirstOrDefault();
}
