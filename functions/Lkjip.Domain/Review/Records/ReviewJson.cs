using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lkjip.Domain.Review.Records;

/// <summary>Reviews as JSON: kept, handed in, on the command line.</summary>
public static class ReviewJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>A review as UTF-8 JSON.</summary>
    public static byte[] Write(ReviewRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, Options);

    /// <summary>A review from UTF-8 JSON; null, and where it goes wrong, when it is none.</summary>
    public static (ReviewRecord? Record, Finding? Problem) Record(ReadOnlySpan<byte> json) => Read<ReviewRecord>(json);

    /// <summary>A reviewer's change from UTF-8 JSON; null, and where it goes wrong, when it is none.</summary>
    public static (ReviewInput? Input, Finding? Problem) Input(ReadOnlySpan<byte> json) => Read<ReviewInput>(json);

    private static (T? Value, Finding? Problem) Read<T>(ReadOnlySpan<byte> json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(json, Options) is var root && NullIn(root, "$") is { } place
                ? (null, Wrong(place))
                : (root.Deserialize<T>(Options), null);
        }
        catch (JsonException wrong)
        {
            return (null, Wrong(wrong.Path ?? "$"));
        }
    }

    // The serializer lets a null stand in a list of things that are never null.
    private static string? NullIn(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Null when path == "$" || path.EndsWith(']') => path,
        JsonValueKind.Array => element.EnumerateArray().Index().Select(item => NullIn(item.Item, string.Create(CultureInfo.InvariantCulture, $"{path}[{item.Index}]"))).FirstOrDefault(place => place is not null),
        JsonValueKind.Object => element.EnumerateObject().Select(property => NullIn(property.Value, $"{path}.{property.Name}")).FirstOrDefault(place => place is not null),
        _ => null,
    };

    private static Finding Wrong(string place) => new() { Code = "F-REVIU-JSON", Severity = Severity.Error, Place = place };
}
