using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>Yes or no (ya atau tidak).</summary>
internal sealed class FlagCell : CellKind
{
    private const string Yes = "Ya";
    private const string No = "Tidak";

    private static readonly Choice[] Both = [new(Yes, Yes), new(No, No)];

    /// <inheritdoc />
    public override string Name => "choice";

    /// <inheritdoc />
    public override IReadOnlyList<Choice> ChoicesIn(JsonObject report) => Both;

    /// <inheritdoc />
    public override string Read(JsonNode? node, JsonObject report) => node?.GetValueKind() switch
    {
        JsonValueKind.True => Yes,
        JsonValueKind.False => No,
        _ => "",
    };

    /// <inheritdoc />
    public override JsonNode? Write(string typed, JsonObject report) =>
        string.Equals(typed, Yes, StringComparison.OrdinalIgnoreCase) ? JsonValue.Create(true)
        : string.Equals(typed, No, StringComparison.OrdinalIgnoreCase) ? JsonValue.Create(false)
        : base.Write(typed, report);

    /// <inheritdoc />
    public override string? ProblemOf(string typed, JsonObject report) =>
        Write(typed, report)?.GetValueKind() == JsonValueKind.String ? "Tulis Ya atau Tidak." : null;
}
