using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Text;

/// <summary>Reads the JSON of a narrative leniently, because a draft is shown also where the reader of reports finds fault with it.</summary>
internal static class NarrativeJson
{
    /// <summary>The blocks; what is of a wrong type is left out.</summary>
    public static IReadOnlyList<NarrativeBlock> Read(JsonNode? blocks) =>
        blocks is JsonArray list ? [.. list.OfType<JsonObject>().Select(Block)] : [];

    private static NarrativeBlock Block(JsonObject block) => new()
    {
        Kind = Enum.GetValues<BlockKind>().FirstOrDefault(kind => string.Equals(kind.ToString(), Text(block["kind"]), StringComparison.OrdinalIgnoreCase)),
        Text = Text(block["text"]),
        Items = block["items"] is JsonArray items ? [.. items.OfType<JsonObject>().Select(Item)] : [],
        Start = block["start"] is JsonValue start && start.TryGetValue<int>(out var number) ? number : null,
        TableId = Text(block["tableId"]),
        PhotoId = Text(block["photoId"]),
    };

    private static NarrativeItem Item(JsonObject item) => new() { Text = Text(item["text"]) ?? "", Blocks = Read(item["blocks"]) };

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
