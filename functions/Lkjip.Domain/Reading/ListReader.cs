using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Domain.Reading;

/// <summary>A list of values of one type.</summary>
internal sealed class ListReader(Type type) : ValueReader
{
    private readonly Type itemType = type.GetGenericArguments()[0];

    public override Type Type => type;

    public override object? Read(JsonElement element, string place, ReadingLog log)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            log.WrongType(element, place, "daftar [ ... ]");
            return null;
        }

        var reader = ReaderCatalogue.For(itemType);
        var values = element.EnumerateArray()
            .Select((item, index) => reader.Read(item, string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]"), log))
            .ToArray();
        // A list with a gap would give misleading follow-up findings.
        if (Array.Exists(values, value => value is null))
            return null;
        var list = Array.CreateInstance(itemType, values.Length);
        Array.Copy(values, list, values.Length);
        return list;
    }

    public override JsonNode Write(object value) =>
        new JsonArray([.. ((IEnumerable)value).Cast<object>().Select(ReaderCatalogue.For(itemType).Write)]);

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "array",
        ["items"] = ReaderCatalogue.For(itemType).Schema(definitions),
    };
}
