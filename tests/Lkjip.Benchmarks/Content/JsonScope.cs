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
    public static TagScope Of(JsonObject content)
    {
        var scope = new TagScope();
        foreach (var (name, value) in content)
            scope.Add(name, Value(value));
        return scope;
    }

    private static TagValue? Value(JsonNode? value) => value switch
    {
        null => null,
        JsonObject group => new ScopeValue(Of(group)),
        JsonArray list => new ListValue([.. list.Select(item => Of(item!.AsObject()))]),
        _ => value.GetValueKind() switch
        {
            JsonValueKind.True => new FlagValue(true),
            JsonValueKind.False => new FlagValue(false),
            JsonValueKind.Number => Number(decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture)),
            _ => new TextValue(value.GetValue<string>()),
        },
    };

    private static NumberValue Number(decimal number) => new(number, number.ToString(CultureInfo.InvariantCulture), FigureKind.Number);
}
