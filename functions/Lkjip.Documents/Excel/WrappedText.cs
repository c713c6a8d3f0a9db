namespace Lkjip.Documents.Excel;

/// <summary>How the text of a cell breaks into lines: the room of its column and the size of its font (teks terlipat).</summary>
/// <remarks>A reader that does not fit rows to their text on opening needs the height; one that does may still fit them anew.</remarks>
internal sealed class WrappedText
{
    // Widths are counted in hundredths of a digit, as the common proportional fonts have them.
    private const int Space = 56;
    private const int Widest = 160;
    private static readonly int[] Widths = [.. Enumerable.Range(0, 128).Select(c => Width((char)c))];

    private readonly int room;
    private readonly decimal size;

    /// <summary>The room of a cell.</summary>
    /// <param name="width">The width of the column, in digits of the normal font.</param>
    /// <param name="size">The size of the cell's font, in points.</param>
    /// <param name="normalSize">The size of the normal font, in points.</param>
    public WrappedText(decimal width, decimal size, decimal normalSize)
    {
        this.size = Math.Clamp(size, 1m, 409m);
        room = (int)(Math.Max(2m, (Math.Clamp(width, 0m, 255m) - 1m) * Math.Clamp(normalSize, 1m, 409m) / this.size) * 100m);
    }

    /// <summary>The height of the text in points, at most what a row can have; 0 when it needs one line only.</summary>
    public int Height(ReadOnlySpan<char> text)
    {
        if (text.Length * Widest <= room && !text.Contains('\n'))
            return 0;
        var lines = 0;
        foreach (var paragraph in text.Split('\n'))
            lines += Lines(text[paragraph]);
        return lines > 1 ? (int)Math.Min(409m, Math.Ceiling((lines * size * 1.25m) + 3m)) : 0;
    }

    private int Lines(ReadOnlySpan<char> paragraph)
    {
        var (lines, used) = (1, 0);
        for (var at = 0; at < paragraph.Length;)
        {
            var length = 0;
            // No line begins with a comma, not even after a stray space.
            for (; at < paragraph.Length && (paragraph[at] != ' ' || (at + 1 < paragraph.Length && paragraph[at + 1] == ',')); at++)
                length += paragraph[at] < 128 ? Widths[paragraph[at]] : Width(paragraph[at]);
            at++;
            if (length == 0)
                continue;
            if (used > 0 && used + length > room)
                (lines, used) = (lines + 1, 0);
            for (; length > room; length -= room)
                lines++;
            used += length + Space;
        }

        return lines;
    }

    private static int Width(char letter) => letter switch
    {
        _ when "iljI.,:;'|! ()[]-".Contains(letter, StringComparison.Ordinal) => Space,
        _ when "trfs/\"".Contains(letter, StringComparison.Ordinal) => 76,
        _ when "mwMW%@".Contains(letter, StringComparison.Ordinal) => Widest,
        _ when char.IsUpper(letter) => 125,
        _ => 97,
    };
}
