using System.Text.Json.Nodes;
using Lkjip.Domain.Text;

namespace Lkjip.App.Form.Cells;

/// <summary>Typed text with paragraphs, lists and figures (narasi).</summary>
internal sealed class NarrativeCell : CellKind
{
    /// <inheritdoc />
    public override string Name => "narrative";

    /// <inheritdoc />
    public override bool IsLong => true;

    /// <inheritdoc />
    public override string Read(JsonNode? node, JsonObject report) => node is null ? "" : NarrativeText.Write(node);

    /// <inheritdoc />
    public override JsonNode? Write(string typed, JsonObject report) => typed.Length == 0 ? null : NarrativeText.Parse(typed);
}
