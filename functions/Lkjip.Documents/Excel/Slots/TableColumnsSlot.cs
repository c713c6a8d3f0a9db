using System.Globalization;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>The columns of an Excel table: as many as there are, named as their headings read.</summary>
/// <param name="sheet">The sheet's index.</param>
/// <param name="heading">The row of headings in the template, from the first column to the last; with their number there is no heading row.</param>
/// <param name="columns">The name in the template, further attributes, and content of each column, as XML.</param>
/// <param name="hasHeadings">False when the table shows no headings.</param>
internal sealed class TableColumnsSlot(int sheet, CellReference heading, IReadOnlyList<(string Name, string Attributes, string Content)> columns, bool hasHeadings) : XmlSlot
{
    /// <inheritdoc />
    public override void Write(WorkbookRun run)
    {
        var map = run.Plan.Sheets[sheet].Columns;
        var row = run.Map(heading, sheet).From.Row;
        var placed = columns.SelectMany((column, i) => Enumerable.Range(0, map.Copies(heading.From.Column + i)).Select(copy => (Column: column, Place: map.At(heading.From.Column + i, copy))))
            .OrderBy(pair => pair.Place).ToList();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        run.Xml.Raw($"<tableColumns count=\"{placed.Count.ToString(CultureInfo.InvariantCulture)}\">");
        foreach (var (i, (column, place)) in placed.Index())
        {
            var shown = hasHeadings ? run.Values[sheet].At(row, place).AsText() : column.Name;
            var name = Unused(shown.Length > 0 ? shown : column.Name, names);
            run.Xml.Raw($"<tableColumn id=\"{(i + 1).ToString(CultureInfo.InvariantCulture)}\" name=\"");
            // Line breaks stand in attributes as escapes (ECMA-376 Part 1, 22.9.2.19).
            run.Xml.Text(CellXml.Escaped(name).Replace("\n", "_x000a_", StringComparison.Ordinal));
            run.Xml.Raw($"\"{column.Attributes}");
            run.Xml.Raw(column.Content.Length == 0 ? "/>" : $">{column.Content}</tableColumn>");
        }

        run.Xml.Raw("</tableColumns>"u8);
    }

    private static string Unused(string name, HashSet<string> names)
    {
        var unused = name;
        for (var i = 2; !names.Add(unused); i++)
            unused = name + i.ToString(CultureInfo.InvariantCulture);
        return unused;
    }
}
