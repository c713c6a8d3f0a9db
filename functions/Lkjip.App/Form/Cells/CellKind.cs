using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.App.Form.Cells;

/// <summary>What a cell of the form holds, and how a person types it (jenis isian).</summary>
/// <remarks>What cannot be understood is kept as typed: the reader of reports judges it and says what is wrong.</remarks>
internal abstract class CellKind
{
    /// <summary>The name of the kind in the page and the programming interface.</summary>
    public abstract string Name { get; }

    /// <summary>The keyboard that a phone should show.</summary>
    public virtual string InputMode => "text";

    /// <summary>True for numbers, which stand at the right.</summary>
    public virtual bool IsNumeric => false;

    /// <summary>True for text of more than a line.</summary>
    public virtual bool IsLong => false;

    /// <summary>What can be chosen; null for free input.</summary>
    public virtual IReadOnlyList<Choice>? ChoicesIn(JsonObject report) => null;

    /// <summary>What is stored, as a person types it; empty for nothing.</summary>
    public virtual string Read(JsonNode? node, JsonObject report) => node is not JsonValue value ? ""
        : value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.Number => value.ToJsonString().Replace('.', ','),
            _ => "",
        };

    /// <summary>What is to be stored; null for nothing.</summary>
    public virtual JsonNode? Write(string typed, JsonObject report) => typed.Length == 0 ? null : JsonValue.Create(typed);

    /// <summary>What is wrong with the input before the reader sees it; null for nothing.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="report">The report, for what can be chosen.</param>
    public virtual string? ProblemOf(string typed, JsonObject report) => null;
}
