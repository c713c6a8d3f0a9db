using System.Globalization;
using Lkjip.Documents.Sheets;

namespace Lkjip.Documents.Workbooks;

/// <summary>The lists of what can be chosen, each once, a column each of a hidden sheet (daftar pilihan).</summary>
internal sealed class BookChoices
{
    private readonly List<IReadOnlyList<string>> lists = [];
    private readonly Dictionary<string, string> ranges = new(StringComparer.Ordinal);

    /// <summary>The range of a list, for a drop-down.</summary>
    public string RangeOf(IReadOnlyList<string> choices)
    {
        var key = string.Join('\u0001', choices);
        if (!ranges.TryGetValue(key, out var range))
        {
            lists.Add(choices);
            var column = SheetCell.ColumnName(lists.Count);
            ranges[key] = range = string.Create(CultureInfo.InvariantCulture, $"{BookMarks.ChoiceSheet}!${column}$1:${column}${choices.Count}");
        }

        return range;
    }

    /// <summary>The hidden sheet.</summary>
    public string Xml()
    {
        var rows = new BookRows();
        for (var row = 0; row < lists.Select(list => list.Count).DefaultIfEmpty(0).Max(); row++)
        {
            rows.Next();
            foreach (var (column, list) in lists.Index().Where(list => row < list.Item.Count))
                rows.Text(column + 1, list[row], BookStyle.Plain);
        }

        return $"{BookSheet.Open}<sheetData>{rows.Xml}</sheetData></worksheet>";
    }
}
