namespace Lkjip.App.Pages.Words;

/// <summary>Words at the beginning of a line (huruf kapital).</summary>
internal static class Capital
{
    /// <summary>The text with a capital at its beginning.</summary>
    public static string Of(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
