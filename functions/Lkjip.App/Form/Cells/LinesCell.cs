using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>A list of texts, one a line (daftar, satu butir per baris).</summary>
internal sealed class LinesCell : CellKind
{
    /// <inheritdoc />
    public override string Name => "lines";

    /// <inheritdoc />
    public override bool IsLong => true;

    /// <inheritdoc />
    public override string Read(JsonNode? node, JsonObject report) => node is JsonArray lines ? string.Join('\n', lines.Select(line => base.Read(line, report))) : base.Read(node, report);

    /// <inheritdoc />
    public override JsonNode? Write(string typed, JsonObject report)
    {
        var lines = typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length == 0 ? null : new JsonArray([.. lines.Select(line => (JsonNode)line)]);
    }
}
