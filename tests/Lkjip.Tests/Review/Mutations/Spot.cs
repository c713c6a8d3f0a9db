using System.Text.Json.Nodes;

namespace Lkjip.Tests.Review.Mutations;

/// <summary>One thing in the JSON of a report that a mutation can change: a whole value, or a stretch of a text.</summary>
/// <param name="Value">The value.</param>
/// <param name="Start">Where the stretch begins, in a text.</param>
/// <param name="Length">How long it is; -1 for a number.</param>
internal sealed record Spot(JsonValue Value, int Start = 0, int Length = -1)
{
    public string Path => Value.GetPath();

    public string Text => Length < 0 ? Value.ToJsonString() : Value.GetValue<string>().Substring(Start, Length);
}
