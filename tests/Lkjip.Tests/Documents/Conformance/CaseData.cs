using System.Globalization;
using System.Text.Json;
using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>Tag values from the JSON of a case.</summary>
/// <remarks>
/// Text, numbers, true and false stand for themselves, null for a missing value, an object for a group, an array for a list. The other
/// kinds are objects with one of the names "$angka", "$rupiah", "$tanggal", "$gambar", "$blok".
/// </remarks>
internal static class CaseData
{
    public static TagScope Read(string? json)
    {
        using var document = JsonDocument.Parse(string.IsNullOrWhiteSpace(json) ? "{}" : json);
        return Scope(document.RootElement);
    }

    private static TagScope Scope(JsonElement element)
    {
        var scope = new TagScope();
        foreach (var property in element.EnumerateObject())
        {
            scope.Add(property.Name, Value(property.Value));
        }

        return scope;
    }

    private static TagValue? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => new TextValue(element.GetString()!),
        JsonValueKind.Number => Number(element, FigureKind.Number),
        JsonValueKind.True => new FlagValue(true),
        JsonValueKind.False => new FlagValue(false),
        JsonValueKind.Array => new ListValue([.. element.EnumerateArray().SelectMany(Items)]),
        JsonValueKind.Object => Special(element) ?? new ScopeValue(Scope(element)),
        _ => null,
    };

    // An item {"$kali": 1000, ...} stands for so many equal ones; text stands for {"teks": ...}.
    private static IEnumerable<TagScope> Items(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return [new TagScope().Add("teks", Value(item))];
        }

        var scope = Scope(item);
        return Enumerable.Repeat(scope, item.TryGetProperty("$kali", out var times) ? times.GetInt32() : 1);
    }

    private static TagValue? Special(JsonElement element)
    {
        var first = element.EnumerateObject().FirstOrDefault();
        return first.Name switch
        {
            "$angka" => Shown(element, first.Value, FigureKind.Number),
            "$rupiah" => Shown(element, first.Value, FigureKind.Rupiah),
            "$persen" => Shown(element, first.Value, FigureKind.Percent),
            "$tanggal" => new DateValue(DateOnly.ParseExact(first.Value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            "$gambar" => new PictureValue(Picture(first.Value.GetString()!), element.TryGetProperty("ket", out var text) ? text.GetString()! : ""),
            "$ulangTeks" => new TextValue(string.Concat(Enumerable.Repeat(first.Value.GetString()!, element.GetProperty("kali").GetInt32()))),
            "$blok" => CaseBlocks.Read(first.Value),
            _ => null,
        };
    }

    private static NumberValue Shown(JsonElement element, JsonElement number, FigureKind kind) =>
        element.TryGetProperty("tampil", out var shown) ? new NumberValue(number.GetDecimal(), shown.GetString()!, kind) : Number(number, kind);

    private static NumberValue Number(JsonElement number, FigureKind kind) =>
        new(number.GetDecimal(), number.GetRawText().Replace('.', ','), kind);

    private static ReadOnlyMemory<byte> Picture(string size) =>
        size.Split('x') is [var width, var height] && int.TryParse(width, CultureInfo.InvariantCulture, out var w)
            ? Png.Of(w, int.Parse(height, CultureInfo.InvariantCulture))
            : System.Text.Encoding.UTF8.GetBytes(size);
}
