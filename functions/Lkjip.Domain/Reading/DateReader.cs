using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Domain.Reading;

/// <summary>A date: "2022-10-31".</summary>
internal sealed class DateReader : ValueReader
{
    private const string Form = "yyyy-MM-dd";

    public override Type Type => typeof(DateOnly);

    public override object? Read(JsonElement element, string place, ReadingLog log)
    {
        if (element.ValueKind != JsonValueKind.String)
            log.WrongType(element, place, "tanggal, misalnya \"2022-10-31\"");
        else if (DateOnly.TryParseExact(element.GetString(), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        else
            log.Error("F-DATE", place, element.GetString());
        return null;
    }

    public override JsonNode Write(object value) => JsonValue.Create(((DateOnly)value).ToString(Form, CultureInfo.InvariantCulture));

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["format"] = "date", ["examples"] = new JsonArray("2022-10-31") };
}
