using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.Domain.Text;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Reading;

/// <summary>An amount of money: a whole JSON number, or text such as "Rp. 813.399.847,00". Dots always separate thousands.</summary>
internal sealed class RupiahReader : ValueReader
{
    private static readonly string[] Units = ["Rp", "rupiah"];

    public override Type Type => typeof(Rupiah);

    public override object? Read(JsonElement element, string place, ReadingLog log)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Number:
                return Whole(DecimalReader.Number(element, place, log), element.GetRawText(), place, log);
            case JsonValueKind.String:
                return Text(element.GetString()!, place, log);
            default:
                log.WrongType(element, place, "uang dalam rupiah, misalnya 813399847 atau \"Rp 813.399.847\"");
                return null;
        }
    }

    public override JsonNode Write(object value) => JsonValue.Create(((Rupiah)value).Amount);

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("integer", "string"),
        ["pattern"] = "[0-9]",
        ["examples"] = new JsonArray(813399847, "Rp. 813.399.847,00"),
    };

    private static Rupiah? Text(string text, string place, ReadingLog log)
    {
        var result = NumberPattern.Parse(text);
        if (result.Number is not { } number)
            log.Error(result.Code!, place, text);
        else if (number.Unit is not null && !Units.Contains(number.Unit, StringComparer.OrdinalIgnoreCase))
            log.Error("F-RUPIAH", place, text);
        else if (number.IsAmbiguous && text.Contains(',', StringComparison.Ordinal))
            // "1,000" may be a thousand or one rupiah; money is not guessed.
            log.Error("F-RUPIAH", place, text);
        else
            return Whole(number.Value, text, place, log);
        return null;
    }

    private static Rupiah? Whole(decimal? value, string stated, string place, ReadingLog log)
    {
        if (value is null)
            return null;
        if (value == decimal.Truncate(value.Value) && value is >= long.MinValue and <= long.MaxValue)
            return new Rupiah((long)value.Value);
        log.Error("F-RUPIAH", place, stated);
        return null;
    }
}
