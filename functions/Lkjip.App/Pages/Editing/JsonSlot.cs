using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.App.Pages.Editing;

/// <summary>One property in the JSON of a report that a form field reads and writes (tempat isian).</summary>
/// <param name="Owner">The object that holds the property; null when there is none and none is to be made.</param>
/// <param name="OwnerPath">The JSON path of that object; null when there is none.</param>
/// <param name="Property">The property.</param>
internal sealed record JsonSlot(Func<bool, JsonObject?> Owner, Func<string?> OwnerPath, string Property)
{
    /// <summary>True when the property must stay: emptied, it is an error of the reader, not a removal.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The JSON path of the property; null when its object does not exist.</summary>
    public string? Path => OwnerPath() is { } owner ? $"{owner}.{Property}" : null;

    /// <summary>A property of an object that exists.</summary>
    public static JsonSlot In(JsonObject owner, string path, string property) => new(_ => owner, () => path, property);

    /// <summary>The value as a person types it: text unchanged, a number with a decimal comma.</summary>
    public string Text() => Owner(false)?[Property] is not JsonValue value ? ""
        : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>()
        : value.GetValueKind() == JsonValueKind.Number ? value.ToJsonString().Replace('.', ',')
        : "";

    /// <summary>Writes what was typed; the reader judges it. Nothing typed removes the property.</summary>
    public void Write(string typed)
    {
        if (typed.Length > 0 || IsRequired)
        {
            Owner(true)![Property] = JsonValue.Create(typed);
        }
        else
        {
            Owner(false)?.Remove(Property);
        }
    }

    /// <summary>The whole number that is stored; null when it is none.</summary>
    public long? Whole() =>
        Owner(false)?[Property] is JsonValue value && value.GetValueKind() == JsonValueKind.Number
        && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number == decimal.Truncate(number) && Math.Abs(number) <= long.MaxValue
            ? (long)number : null;
}
