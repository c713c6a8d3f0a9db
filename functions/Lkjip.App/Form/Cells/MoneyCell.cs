using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.Domain.Text;

namespace Lkjip.App.Form.Cells;

/// <summary>An amount in rupiah, shown with dots for thousands (uang).</summary>
internal sealed class MoneyCell : CellKind
{
    /// <inheritdoc />
    public override string Name => "money";

    /// <inheritdoc />
    public override string InputMode => "numeric";

    /// <inheritdoc />
    public override bool IsNumeric => true;

    /// <inheritdoc />
    public override string Read(JsonNode? node, JsonObject report) => WholeOf(node) is { } amount ? IndonesianFormat.Rupiah(amount) : base.Read(node, report);

    // An amount that reads without doubt is stored as the number it is; anything else goes to the reader as typed.
    /// <inheritdoc />
    public override JsonNode? Write(string typed, JsonObject report) =>
        NumberPattern.Parse(typed) is { Number: { Unit: null or "Rp", IsAmbiguous: false, Value: var value } }
        && value == decimal.Truncate(value) && Math.Abs(value) <= long.MaxValue
            ? JsonValue.Create((long)value)
            : base.Write(typed, report);

    private static long? WholeOf(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number == decimal.Truncate(number) && Math.Abs(number) <= long.MaxValue
            ? (long)number : null;
}
