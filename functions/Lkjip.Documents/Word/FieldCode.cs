using System.Globalization;

namespace Lkjip.Documents.Word;

/// <summary>The code of a field, such as <c>SEQ Tabel \* ARABIC \s 1</c>.</summary>
internal sealed class FieldCode
{
    private readonly string[] words;

    public FieldCode(string code)
    {
        Code = code.Trim();
        words = Code.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public string Code { get; }

    public string Kind => words.Length > 0 ? words[0].ToUpperInvariant() : "";

    /// <summary>The first word after the kind that is no switch, without quotes.</summary>
    public string Argument => Unquoted(Code.Length > Kind.Length ? Code[Kind.Length..].Trim() : "");

    public bool Has(string name) => words.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands after a switch; null when the switch is not there.</summary>
    public string? After(string name)
    {
        var at = Code.IndexOf(name + " ", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : Unquoted(Code[(at + name.Length)..].Trim());
    }

    /// <summary>The code with a switch and what stands after it replaced.</summary>
    public string With(string name, string by) =>
        After(name) is { } value ? Code.Replace($"{name} {value}", by, StringComparison.OrdinalIgnoreCase) : Code;

    public int? NumberAfter(string name) =>
        int.TryParse(After(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Unquoted(string text) => text.StartsWith('"') && text.IndexOf('"', 1) is > 0 and var end
        ? text[1..end]
        : text.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault("");
}
