using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>A property of an object, or of objects inside it that are made when needed: "region.name" (sifat).</summary>
/// <param name="owner">The object.</param>
/// <param name="ownerPath">The JSON path of the object.</param>
/// <param name="property">The property, with dots for objects inside.</param>
internal sealed class PropertySlot(JsonObject owner, string ownerPath, string property) : Slot
{
    private readonly string[] steps = property.Split('.');

    /// <inheritdoc />
    public override JsonNode? Node => steps.Aggregate((JsonNode?)owner, (node, step) => (node as JsonObject)?[step]);

    /// <inheritdoc />
    public override string Path => $"{ownerPath}.{property}";

    /// <inheritdoc />
    public override void Put(JsonNode? value)
    {
        if (value is not null)
        {
            Holder()[steps[^1]] = value;
        }
        else if (Node is not null)
        {
            Holder().Remove(steps[^1]);
        }
    }

    private JsonObject Holder() => steps[..^1].Aggregate(owner, (holder, step) =>
    {
        if (holder[step] is not JsonObject inner)
        {
            holder[step] = inner = [];
        }

        return inner;
    });
}
