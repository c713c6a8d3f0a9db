using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Azure;

namespace Lkjip.Azure.Tables;

/// <summary>Writes and reads rows as OData JSON with minimal metadata.</summary>
/// <remarks>Obeys <see href="https://learn.microsoft.com/rest/api/storageservices/payload-format-for-table-service-operations"/>.</remarks>
internal static class TableEntityJson
{
    private const string TypeSuffix = "@odata.type";

    internal static ReadOnlyMemory<byte> Write(TableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("PartitionKey", entity.PartitionKey);
            json.WriteString("RowKey", entity.RowKey);
            foreach (var (name, value) in entity)
                WriteValue(json, name, value);
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    internal static TableEntity Read(JsonElement row)
    {
        var entity = new TableEntity(row.GetProperty("PartitionKey").GetString()!, row.GetProperty("RowKey").GetString()!);
        foreach (var property in row.EnumerateObject().Where(p => !p.Name.Contains("odata.", StringComparison.Ordinal)))
            SetValue(entity, property.Name, ReadValue(property.Value, TypeOf(row, property.Name)));
        if (row.TryGetProperty("odata.etag", out var etag))
            entity.ETag = new ETag(etag.GetString()!);
        return entity;
    }

    private static void WriteValue(Utf8JsonWriter json, string name, object value)
    {
        switch (value)
        {
            case string text: json.WriteString(name, text); break;
            case int number: json.WriteNumber(name, number); break;
            case bool flag: json.WriteBoolean(name, flag); break;
            case long number: WriteTyped(json, name, "Edm.Int64", number.ToString(CultureInfo.InvariantCulture)); break;
            case DateTimeOffset time: WriteTyped(json, name, "Edm.DateTime", Utc(time)); break;
            case byte[] bytes: WriteBinary(json, name, bytes); break;
            case Guid guid: WriteTyped(json, name, "Edm.Guid", guid.ToString()); break;
            case double number: WriteDouble(json, name, number); break;
            default: throw new NotSupportedException($"Property {name}: a table has no type for {value.GetType()}.");
        }
    }

    private static void WriteTyped(Utf8JsonWriter json, string name, string type, string value)
    {
        json.WriteString(name + TypeSuffix, type);
        json.WriteString(name, value);
    }

    // Not as text: that would escape each + of the base64 and make the row larger.
    private static void WriteBinary(Utf8JsonWriter json, string name, byte[] bytes)
    {
        json.WriteString(name + TypeSuffix, "Edm.Binary");
        json.WriteBase64String(name, bytes);
    }

    // With its type: a whole number would be taken for an Int32.
    private static void WriteDouble(Utf8JsonWriter json, string name, double value)
    {
        json.WriteString(name + TypeSuffix, "Edm.Double");
        if (double.IsFinite(value))
            json.WriteNumber(name, value);
        else
            json.WriteString(name, value.ToString(CultureInfo.InvariantCulture));
    }

    private static string Utc(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    private static string? TypeOf(JsonElement row, string name) =>
        row.TryGetProperty(name + TypeSuffix, out var type) ? type.GetString() : null;

    private static void SetValue(TableEntity entity, string name, object? value)
    {
        if (name == "Timestamp")
            entity.Timestamp = value is string text ? Time(text) : value as DateTimeOffset?;
        else if (name is not ("PartitionKey" or "RowKey"))
            entity[name] = value;
    }

    private static object? ReadValue(JsonElement value, string? type) => type switch
    {
        "Edm.Int64" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        "Edm.DateTime" => Time(value.GetString()!),
        "Edm.Binary" => value.GetBytesFromBase64(),
        "Edm.Guid" => value.GetGuid(),
        // Infinity and not-a-number come as text.
        "Edm.Double" when value.ValueKind == JsonValueKind.String => double.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        "Edm.Double" => value.GetDouble(),
        _ => ReadPlain(value),
    };

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static object? ReadPlain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt32(out var number) ? (object)number : value.GetDouble(),
        _ => null,
    };
}
