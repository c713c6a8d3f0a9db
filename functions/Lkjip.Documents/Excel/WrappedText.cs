namespace Lkjip.Documents.Excel;

/// <summary>How the text of a cell breaks into lines: the room of its column and the size of its font (teks terlipat).</summary>
/// <remarks>A reader that does not fit rows to their text on opening needs the height; one that does may still fit them anew.</remarks>
/// <param name="Width">The width of the column, in digits of the normal font.</param>
/// <param name="Size">The size of the cell's font, in points.</param>
/// <param name="NormalSize">The size of the normal font, in points.</param>
internal sealed record WrappedText(decimal Width, decimal Size, decimal NormalSize)
{
    private const string Narrow = "iljI.,:;'|! ()[]-";
    private const string Slim = "trfs/\"";
    private const string Wide = "mwMW%@";

    /// <summary>The height of the text in points; null when it needs one line only.</summary>
    public decimal? Height(string text)
    {
        var lines = text.Split('\n').Sum(Lines);
        return lines > 1 ? Math.Ceiling((lines * Size * 1.25m) + 3m) : null;
    }

    private int Lines(string paragraph)
    {
        var room = Math.Max(2m, (Width - 1m) * NormalSize / Size);
        var (lines, used) = (1, 0m);
        // No line begins with a comma, not even after a stray space.
        foreach (var word in paragraph.Replace(" ,", "\u00a0,", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var length = word.Sum(Digits);
            if (used > 0m && used + length > room)
                (lines, used) = (lines + 1, 0m);
            for (; length > room; length -= room)
                lines++;
            used += length + Digits(' ');
        }

        return lines;
    }

    // Widths in digits, as the common proportional fonts have them.
    private static decimal Digits(char letter) => letter switch
    {
        _ when Narrow.Contains(letter, StringComparison.Ordinal) => 0.56m,
        _ when Slim.Contains(letter, StringComparison.Ordinal) => 0.76m,
        _ when Wide.Contains(letter, StringComparison.Ordinal) => 1.6m,
        _ when char.IsUpper(letter) => 1.25m,
        _ => 0.97m,
    };
}
