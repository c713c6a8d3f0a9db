using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>The values that a chart shows before it is drawn anew: those of its cells.</summary>
/// <param name="reference">The cells in the template, with their sheet.</param>
/// <param name="isNumber">True for numbers, false for texts.</param>
/// <param name="prefix">The prefix of the chart's namespace, with a colon.</param>
internal sealed class ChartCacheSlot(CellReference reference, bool isNumber, string prefix) : XmlSlot
{
    // What a chart can show of one series ([MS-XLSX], 2.1.702).
    private const int Most = 32000;

    /// <inheritdoc />
    public override void Write(WorkbookRun run)
    {
        var place = run.Map(reference, 0);
        var index = run.Plan.SheetOf(reference.Sheet, 0);
        var area = place.From == CellReference.Nowhere || index < 0
            ? new CellArea(-1, 1, 0, 1, 0)
            : new CellArea(index, Math.Min(place.From.Row, place.To.Row), Math.Max(place.From.Row, place.To.Row), Math.Min(place.From.Column, place.To.Column), Math.Max(place.From.Column, place.To.Column));
        var count = (int)Math.Min(Most, (long)Math.Max(0, area.Rows) * Math.Max(0, area.Columns));
        run.Xml.Raw($"<{prefix}ptCount val=\"");
        run.Xml.Number(count);
        run.Xml.Raw("\"/>"u8);
        for (var i = 0; i < count; i++)
            Point(run, i, run.Values[index].At(area.Top + (i / area.Columns), area.Left + (i % area.Columns)));
    }

    private void Point(WorkbookRun run, int index, FormulaValue value)
    {
        if (isNumber ? value.Kind != FormulaKind.Number : value.Kind is FormulaKind.Blank or FormulaKind.Unknown)
            return;
        run.Xml.Raw($"<{prefix}pt idx=\"");
        run.Xml.Number(index);
        run.Xml.Raw($"\"><{prefix}v>");
        if (isNumber)
            NumberText.Write(run.Xml, value.Amount);
        else
            run.Xml.Text(value.AsText());
        run.Xml.Raw($"</{prefix}v></{prefix}pt>");
    }
}
