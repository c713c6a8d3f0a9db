using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Reading;

/// <summary>A number: a JSON number, or text as planners write it, "70,83%".</summary>
internal sealed class DecimalReader : ValueReader
{
    public const string Wanted = "angka, misalnya 70.83 atau \"70,83%\"";

    public override Type Type => typeof(decimal);

    public override object? Read(JsonElement element, string place, ReadingLog log)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Number:
                return Number(element, place, log);
            case JsonValueKind.String:
                return Text(element.GetString()!, place, log)?.Value;
            default:
                log.WrongType(element, place, Wanted);
                return null;
        }
    }

    public override JsonNode Write(object value) => JsonValue.Create(Shortest((decimal)value));

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("number", "string"),
        ["pattern"] = "[0-9]",
        ["examples"] = new JsonArray(70.83m, "70,83%", "1.234.567,89"),
    };

    /// <summary>Reads a JSON number without rounding.</summary>
    internal static decimal? Number(JsonElement element, string place, ReadingLog log)
    {
        var value = ExactDecimal.Parse(element.GetRawText());
        if (value is null)
            log.Error("F-NUM-RANGE", place, element.GetRawText());
        return value;
    }

    /// <summary>The same value without zeros at the end, so that equal values are written alike.</summary>
    internal static decimal Shortest(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>Notes how an ambiguous number was read.</summary>
    internal static void NoteAmbiguous(string stated, decimal value, string place, ReadingLog log) =>
        log.Note("F-AMBIG", place, stated, IndonesianFormat.Number(value, 28, keepZeros: false));

    private static ParsedNumber? Text(string text, string place, ReadingLog log)
    {
        var result = NumberPattern.Parse(text);
        if (result.Code is { } code)
            log.Error(code, place, text);
        else if (result.Number!.IsAmbiguous)
            NoteAmbiguous(text, result.Number.Value, place, log);
        return result.Number;
    }
}
