using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Domain.Reading;

/// <summary>Reads, writes and describes the values of one type of the data contract.</summary>
internal abstract class ValueReader
{
    /// <summary>The type whose values it reads.</summary>
    public abstract Type Type { get; }

    /// <summary>Reads a value; null, with a finding in the log, when it can't be read.</summary>
    public abstract object? Read(JsonElement element, string place, ReadingLog log);

    /// <summary>The JSON of a value.</summary>
    public abstract JsonNode? Write(object value);

    /// <summary>The JSON Schema of the type; schemas of records go to <paramref name="definitions"/>.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);
}
