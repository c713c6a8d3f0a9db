using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lkjip.Tests.Reading;

/// <summary>Holds a document against a JSON Schema, for the keywords this schema uses; an unknown keyword is an error.</summary>
internal static class SchemaCheck
{
    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description", "default", "examples", "format"];

    public static IReadOnlyList<string> Problems(JsonNode schema, JsonNode? document) => [.. Check(schema, schema, document, "$")];

    private static IEnumerable<string> Check(JsonNode root, JsonNode schema, JsonNode? value, string at) =>
        schema.AsObject().Where(pair => !Annotations.Contains(pair.Key)).SelectMany(pair => Keyword(root, schema, pair.Key, pair.Value!, value, at));

    private static IEnumerable<string> Keyword(JsonNode root, JsonNode schema, string word, JsonNode rule, JsonNode? value, string at) => word switch
    {
        "$ref" => Check(root, root["$defs"]![((string)rule!)["#/$defs/".Length..]]!, value, at),
        "type" => Types(rule).Any(type => Is(type, value)) ? [] : [$"{at}: not {rule}"],
        "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)) ? [] : [$"{at}: not in {rule}"],
        "anyOf" => rule.AsArray().Any(one => !Check(root, one!, value, at).Any()) ? [] : [$"{at}: none fits"],
        "required" => value is JsonObject o ? rule.AsArray().Where(name => !o.ContainsKey((string)name!)).Select(name => $"{at}: no {name}") : [],
        "properties" => value is JsonObject o ? o.Where(p => rule[p.Key] is not null).SelectMany(p => Check(root, rule[p.Key]!, p.Value, $"{at}.{p.Key}")) : [],
        "additionalProperties" => value is JsonObject o ? o.Where(p => schema["properties"]?[p.Key] is null).SelectMany(p => Additional(root, rule, p, at)) : [],
        "items" => value is JsonArray a ? a.SelectMany((item, i) => Check(root, rule, item, $"{at}[{i}]")) : [],
        "pattern" => value?.GetValueKind() != JsonValueKind.String || Regex.IsMatch((string)value!, (string)rule!, RegexOptions.None, TimeSpan.FromSeconds(1)) ? [] : [$"{at}: pattern"],
        "minimum" => value?.GetValueKind() != JsonValueKind.Number || (decimal)value! >= (decimal)rule! ? [] : [$"{at}: too small"],
        "maximum" => value?.GetValueKind() != JsonValueKind.Number || (decimal)value! <= (decimal)rule! ? [] : [$"{at}: too large"],
        _ => throw new NotSupportedException(word),
    };

    private static IEnumerable<string> Additional(JsonNode root, JsonNode rule, KeyValuePair<string, JsonNode?> property, string at) =>
        rule is JsonObject ? Check(root, rule, property.Value, $"{at}.{property.Key}") : [$"{at}: unknown {property.Key}"];

    private static IEnumerable<string> Types(JsonNode rule) => rule is JsonArray several ? several.Select(one => (string)one!) : [(string)rule!];

    private static bool Is(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger((decimal)value!),
        _ => false,
    };
}
