using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Word;

/// <summary>The room of the columns of a table of a narrative: no word is broken where smaller type can prevent it.</summary>
internal sealed class ColumnRoom
{
    // Type below this, in half points, is not readable on paper.
    private const int Smallest = 12;

    // The margins of a cell with its rules, in twentieths of a point, where columns are many.
    private const int Margins = 2 * NarrowMargin + 10;

    /// <summary>The margin on each side of a cell, where columns are many, in twentieths of a point.</summary>
    public const int NarrowMargin = 20;

    /// <summary>Shares a width.</summary>
    /// <param name="table">The table.</param>
    /// <param name="total">The width in twentieths of a point.</param>
    /// <param name="size">The size of the type of its cells, in half points.</param>
    /// <param name="shrinks">True when columns are so many that the type may be made smaller.</param>
    public ColumnRoom(AssessedTable table, int total, int size, bool shrinks)
    {
        var weights = table.Columns.Select(c => Weight(table, c)).ToList();
        var words = table.Columns.Select(c => Words(table, c).Max(Width)).ToList();
        Size = size;
        while (shrinks && Size > Smallest && Needed(words, Size).Sum() > total)
        {
            Size--;
        }

        var needed = Needed(words, Size);
        var left = total - needed.Sum();
        Widths = !shrinks ? Shares(weights, total)
            : left < 0 ? Shares(needed, total)
            : [.. needed.Zip(Shares(weights, left), (least, more) => least + more)];
    }

    /// <summary>The widths of the columns, in twentieths of a point.</summary>
    public IReadOnlyList<int> Widths { get; }

    /// <summary>The size of the type, in half points.</summary>
    public int Size { get; }

    private static int[] Shares(List<int> weights, int total) => [.. weights.Select(weight => total * weight / weights.Sum())];

    private static List<int> Needed(List<int> words, int size) => [.. words.Select(word => (word * size / 100) + Margins)];

    // Columns share the width by the length of what they hold, so that none is starved by a long text beside it.
    private static int Weight(AssessedTable table, TableColumn column) => Math.Clamp(
        table.Rows.Select(r => r.Cells.GetValueOrDefault(column.Id)?.Text.Length ?? 0).Append(Split(column.Header).Max(word => word.Length)).Max() + 3, 6, 45);

    private static IEnumerable<string> Words(AssessedTable table, TableColumn column) =>
        table.Rows.SelectMany(r => Split(r.Cells.GetValueOrDefault(column.Id)?.Text ?? "")).Concat(Split(column.Header));

    private static string[] Split(string text) => text.Split(' ', '\n');

    // In thousandths of the size, as bold letters of a sans serif face are; a half point is ten twentieths.
    private static int Width(string word) => word.Sum(letter => letter switch
    {
        'I' or 'i' or 'l' or 'j' or '.' or ',' or '/' or '(' or ')' => 330,
        'M' or 'W' or 'm' or '%' => 860,
        'E' or 'F' or 'L' or 'P' or 'S' or 'T' => 650,
        _ => char.IsUpper(letter) ? 740 : 590,
    });
}
