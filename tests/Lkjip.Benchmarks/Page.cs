using System.Globalization;
using System.Text;

namespace Lkjip.Benchmarks;

/// <summary>What a run prints: on the console at once, and as Markdown for a file.</summary>
internal sealed class Page
{
    private readonly StringBuilder markdown = new();

    /// <summary>All that was written, as Markdown.</summary>
    public string Markdown => markdown.ToString();

    /// <summary>Says what is going on; not part of the page.</summary>
    public static void Progress(string text) => Console.Error.WriteLine($"[{DateTime.UtcNow.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}] {text}");

    /// <summary>A heading.</summary>
    public void Heading(string text) => Line($"## {text}\n");

    /// <summary>A paragraph.</summary>
    public void Paragraph(string text) => Line(text + "\n");

    /// <summary>A table; all columns but the first to the right.</summary>
    public void Table(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = heads.Select((head, at) => rows.Select(row => row[at].Length).Append(head.Length).Max()).ToList();
        Row(heads, widths);
        Line("|" + string.Concat(widths.Select((width, at) => at == 0 ? new string('-', width + 2) + "|" : new string('-', width + 1) + ":|")));
        foreach (var row in rows)
            Row(row, widths);
        Line("");
    }

    private void Row(IReadOnlyList<string> cells, List<int> widths) =>
        Line("| " + string.Join(" | ", cells.Select((cell, at) => at == 0 ? cell.PadRight(widths[at]) : cell.PadLeft(widths[at]))) + " |");

    private void Line(string text)
    {
        Console.WriteLine(text);
        markdown.Append(text).Append('\n');
    }
}
