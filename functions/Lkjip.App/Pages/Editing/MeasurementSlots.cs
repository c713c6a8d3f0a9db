using System.Globalization;
using System.Text.Json.Nodes;

namespace Lkjip.App.Pages.Editing;

/// <summary>The measurement of one period among the targets or actuals of an indicator, made when it is first filled (nilai periode).</summary>
internal sealed class MeasurementSlots(JsonObject indicator, string path, string list, int year, int? quarter)
{
    /// <summary>A property of the measurement.</summary>
    public JsonSlot Of(string property) => new(Find, () => IndexOf() is { } index ? $"{PathOf(index)}" : null, property);

    /// <summary>The addends of the measurement: label and value.</summary>
    public IEnumerable<(string Label, JsonSlot Slot)> Addends()
    {
        if (IndexOf() is not { } index || Items![index]?["addends"] is not JsonArray addends)
        {
            yield break;
        }

        for (var number = 0; number < addends.Count; number++)
        {
            if (addends[number] is JsonObject addend)
            {
                var place = $"{PathOf(index)}.addends[{Text(number)}]";
                yield return (addend["label"]?.GetValue<string>() ?? "", JsonSlot.In(addend, place, "value") with { IsRequired = true });
            }
        }
    }

    private JsonArray? Items => indicator[list] as JsonArray;

    private JsonObject? Find(bool make)
    {
        if (IndexOf() is { } index)
        {
            return (JsonObject)Items![index]!;
        }

        return make ? Make() : null;
    }

    private JsonObject Make()
    {
        if (Items is null)
        {
            indicator[list] = new JsonArray();
        }

        var made = new JsonObject { ["year"] = year };
        if (quarter is { } number)
        {
            made["quarter"] = number;
        }

        Items!.Add((JsonNode)made);
        return made;
    }

    private int? IndexOf()
    {
        for (var index = 0; index < (Items?.Count ?? 0); index++)
        {
            if (Items![index] is JsonObject item && Whole(item["year"]) == year && Whole(item["quarter"]) == quarter)
            {
                return index;
            }
        }

        return null;
    }

    private string PathOf(int index) => $"{path}.{list}[{Text(index)}]";

    // The reader takes whole numbers as text too.
    private static int? Whole(JsonNode? node) =>
        node is JsonValue && decimal.TryParse(node.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? (int)number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
