using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.Domain.Text;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Reading;

/// <summary>A target or an actual: a JSON number, or text such as "70,83%", "3 Kasus", "BB", "-".</summary>
internal sealed class MeasuredValueReader : ValueReader
{
    public override Type Type => typeof(MeasuredValue);

    public override object? Read(JsonElement element, string place, ReadingLog log)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Number:
                return DecimalReader.Number(element, place, log) is { } number ? MeasuredValue.OfNumber(number) : null;
            case JsonValueKind.String:
                return Text(element.GetString()!, place, log);
            default:
                log.WrongType(element, place, "nilai, misalnya 70.83, \"70,83%\", \"3 Kasus\", \"BB\" atau \"-\"");
                return null;
        }
    }

    public override JsonNode Write(object value) => (MeasuredValue)value switch
    {
        { IsNotApplicable: true } => JsonValue.Create("n/a"),
        { Grade: { } grade } => JsonValue.Create(grade),
        { Unit: { } unit } measured => JsonValue.Create($"{Unambiguous(measured.Number!.Value)} {unit}"),
        var measured => JsonValue.Create(DecimalReader.Shortest(measured.Number!.Value)),
    };

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("number", "string"),
        ["examples"] = new JsonArray(70.83m, "70,83%", "3 Kasus", "BB", "-", "n/a"),
    };

    private static MeasuredValue? Text(string text, string place, ReadingLog log)
    {
        var result = MeasuredValueParser.Parse(text);
        if (result.Code is { } code)
            log.Error(code, place, text);
        else if (result.IsAmbiguous)
            DecimalReader.NoteAmbiguous(text, result.Value!.Number!.Value, place, log);
        return result.Value;
    }

    // No dots for thousands, and never exactly three decimals.
    private static string Unambiguous(decimal number)
    {
        var digits = DecimalReader.Shortest(number).ToString(CultureInfo.InvariantCulture).Replace('.', ',');
        var comma = digits.IndexOf(',', StringComparison.Ordinal);
        return comma >= 0 && digits.Length - comma == 4 ? digits + "0" : digits;
    }
}
