using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;

namespace Lkjip.Benchmarks.Content;

/// <summary>The tags of a content, for our engine; the other engines read the same content as JSON (isi sebagai tag).</summary>
internal static class JsonScope
{
    /// <summary>The tags of an object.</summary>
    public static TagScope Of(JsonObject content) => Of(content, new TagNames(content.Select(tag => tag.Key)));

    private static TagScope Of(JsonObject content, TagNames names) => new(names, [.. content.Select(tag => Value(tag.Value))]);

    private static TagValue? Value(JsonNode? value) => value switch
    {
        null => null,
        JsonObject group => new ScopeValue(Of(group)),
        JsonArray list => List(list),
        _ => value.GetValueKind() switch
        {
            JsonValueKind.True => new FlagValue(true),
            JsonValueKind.False => new FlagValue(false),
            JsonValueKind.Number => Number(decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)),
            _ => new TextValue(value.GetValue<string>()),
        },
    };

    // All items have the same names in the same order, as the rows of a report's table have.
    private static ListValue List(JsonArray list)
    {
        var names = new TagNames(list.Count == 0 ? [] : list[0]!.AsObject().Select(tag => tag.Key));
        return new ListValue([.. list.Select(item => Of(item!.AsObject(), names))]);
    }

    private static NumberValue Number(decimal number) => new(number, number.ToString(CultureInfo.InvariantCulture), FigureKind.Number);
}
