using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>The value of a single measurement that carries its year, such as the target at the end of the plan (nilai bertahun).</summary>
/// <param name="owner">The object that holds the measurement.</param>
/// <param name="ownerPath">The JSON path of that object.</param>
/// <param name="property">The property of the measurement.</param>
/// <param name="year">The year of a new measurement.</param>
internal sealed class DatedSlot(JsonObject owner, string ownerPath, string property, int year) : Slot
{
    private const string Value = "value";

    /// <inheritdoc />
    public override JsonNode? Node => owner[property]?[Value];

    /// <inheritdoc />
    public override string Path => $"{ownerPath}.{property}.{Value}";

    /// <inheritdoc />
    public override void Put(JsonNode? value)
    {
        if (value is null)
        {
            owner.Remove(property);
        }
        else if (owner[property] is JsonObject measurement)
        {
            measurement[Value] = value;
        }
        else
        {
            owner[property] = new JsonObject { ["year"] = year, [Value] = value };
        }
    }
}
