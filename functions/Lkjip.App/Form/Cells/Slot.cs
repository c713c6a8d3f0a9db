using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>The place in the JSON of a report that a cell reads and writes (tempat isian).</summary>
internal abstract class Slot
{
    /// <summary>What is stored there; null for nothing.</summary>
    public abstract JsonNode? Node { get; }

    /// <summary>The JSON path of the place; null while what holds it does not exist.</summary>
    public abstract string? Path { get; }

    /// <summary>Stores a value; null removes it.</summary>
    public abstract void Put(JsonNode? value);
}
