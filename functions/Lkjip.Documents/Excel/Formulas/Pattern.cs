namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Text with the signs * and ?, as conditions and searches know it; ~ takes a sign at its word.</summary>
internal static class Pattern
{
    /// <summary>True when the text holds a sign.</summary>
    public static bool Is(string pattern) => pattern.AsSpan().IndexOfAny('*', '?', '~') >= 0;

    /// <summary>True when the whole text fits, whatever the case.</summary>
    public static bool Fits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var (at, from) = (0, 0);
        var (star, kept) = (-1, 0);
        while (from < text.Length)
        {
            var escaped = at + 1 < pattern.Length && pattern[at] == '~';
            if (at < pattern.Length && !escaped && pattern[at] == '*')
            {
                (star, kept) = (at++, from);
            }
            else if (at < pattern.Length && (escaped ? Same(pattern[at + 1], text[from]) : pattern[at] == '?' || Same(pattern[at], text[from])))
            {
                at += escaped ? 2 : 1;
                from++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                from = ++kept;
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].TrimStart('*').IsEmpty;
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
