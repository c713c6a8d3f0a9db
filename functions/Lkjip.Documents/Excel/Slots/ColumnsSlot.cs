using Lkjip.Documents.Excel.Plans;
using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>The widths of the columns of a sheet that repeats columns.</summary>
/// <param name="sheet">The sheet's index.</param>
/// <param name="columns">First and last column in the template, and the other attributes as XML.</param>
internal sealed class ColumnsSlot(int sheet, IReadOnlyList<(int First, int Last, string Attributes)> columns) : XmlSlot
{
    private const int Most = 16384;

    /// <inheritdoc />
    public override void Write(WorkbookRun run)
    {
        run.Xml.Raw("<cols>"u8);
        var (first, last, look) = (0, 0, "");
        foreach (var (place, attributes) in Placed(run.Plan.Sheets[sheet]).OrderBy(column => column.Place))
        {
            if (place == last + 1 && attributes == look)
            {
                last = place;
                continue;
            }

            Write(run, first, last, look);
            (first, last, look) = (place, place, attributes);
        }

        Write(run, first, last, look);
        run.Xml.Raw("</cols>"u8);
    }

    private IEnumerable<(int Place, string Attributes)> Placed(SheetPlan plan) =>
        from column in columns
        from line in Enumerable.Range(column.First, Math.Max(0, Math.Min(column.Last, Most) - column.First + 1))
        from copy in Enumerable.Range(0, plan.Columns.Copies(line))
        let place = plan.Columns.At(line, copy)
        where place <= Most
        select (place, column.Attributes);

    private static void Write(WorkbookRun run, int first, int last, string look)
    {
        if (first == 0)
            return;
        run.Xml.Raw("<col min=\""u8);
        run.Xml.Number(first);
        run.Xml.Raw("\" max=\""u8);
        run.Xml.Number(last);
        run.Xml.Raw("\""u8);
        run.Xml.Raw(look);
        run.Xml.Raw("/>"u8);
    }
}
