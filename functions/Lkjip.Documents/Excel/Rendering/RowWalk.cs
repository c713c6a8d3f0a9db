using System.Globalization;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Plans;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>The pass that writes the rows of a sheet.</summary>
internal sealed class RowWalk : SheetWalk
{
    private readonly WorkbookRun run;
    private readonly XmlOutput xml;
    private readonly CellFiller filler;
    private readonly MergeTracker merges;
    private readonly SheetValues values;
    private readonly byte[] digits = new byte[XmlPiece.Step];
    private readonly CellContent[] contents;
    private XmlPiece number;

    /// <summary>Prepares the pass.</summary>
    /// <param name="run">The rendering of the workbook.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="merged">Takes each block of cells that were merged.</param>
    public RowWalk(WorkbookRun run, SheetPlan sheet, Action<int, int, int, int> merged)
        : base(sheet, run.Layouts[sheet.Index], run.Scopes)
    {
        (this.run, xml, filler, merges, values) = (run, run.Xml, run.Filler, new MergeTracker(sheet, merged), run.Values[sheet.Index]);
        contents = new CellContent[sheet.Rows.Select(row => row.Cells.Length).DefaultIfEmpty().Max()];
    }

    /// <inheritdoc />
    public override void Run()
    {
        base.Run();
        merges.End();
    }

    /// <inheritdoc />
    protected override void Begin(SectionPlan section) => merges.Begin(section);

    /// <inheritdoc />
    protected override void Row(RowPlan row, int place)
    {
        if (place > CellReference.Nowhere.Row)
        {
            // Beyond the end of the sheet: the loop is reported as not filled.
            if (row.Section.Tag is { } tag && row.Cells.Length > 0)
                filler.Miss(tag.Name);
            return;
        }

        Fill(row, place);
        place.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        number = new XmlPiece(digits, length);
        var pen = xml.Lend(2 * XmlPiece.Step);
        pen.Raw("<row r=\""u8);
        pen.Piece(number);
        pen.Raw("\""u8);
        xml.Take(pen);
        if (row.HasWrapped && Height(row) is > 0 and var height)
        {
            // Not marked as chosen by hand, so that a program that fits rows to their text may fit it anew.
            xml.Raw(" ht=\""u8);
            xml.Number(height);
            xml.Raw("\""u8);
        }

        xml.Raw(row.Open);
        for (var i = 0; i < row.Cells.Length; i++)
            Cell(row.Cells[i], contents[i], place);
        xml.Raw("</row>"u8);
    }

    private void Fill(RowPlan row, int place)
    {
        filler.Runs.Clear();
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            if (cell.Formula is not null)
                continue;
            ref var content = ref contents[i];
            if (cell.Template.Pieces is not null)
                content = cell.MergeSlot < 0 ? filler.Fill(cell) : merges.Place(cell, place, filler.Fill(cell));
            if (cell.IsKept && run.Plan.IsOnePass)
                values.Set(place, cell.Column, cell.Template.Pieces is null ? cell.Template.Value : content.Value);
        }
    }

    private int Height(RowPlan row)
    {
        var height = row.FixedHeight;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Template is { Wrapped: { } wrapped, Pieces: not null } && contents[i].Text is { } text)
                height = Math.Max(height, wrapped.Height(text));
        }

        return height;
    }

    private void Cell(CellPlan cell, in CellContent content, int place)
    {
        if (cell.Formula is not null)
            Formula(cell, place);
        else if (content.Kind == FormulaKind.Number && cell.Fixed is null)
            Number(cell, content.Number);
        else if (content.Kind == FormulaKind.Text && cell.Fixed is null)
            Text(cell, content);
        else
            Other(cell);
    }

    // A pen that wrote all up to the style.
    private XmlPen Open(CellPlan cell, int room)
    {
        var pen = xml.Lend(cell.Room + room);
        pen.Piece(cell.Open);
        pen.Piece(number);
        return pen;
    }

    private void Number(CellPlan cell, decimal amount)
    {
        var pen = Open(cell, 0);
        pen.Piece(cell.NumberOpen);
        NumberText.Write(ref pen, amount);
        pen.Raw("</v></c>"u8);
        xml.Take(pen);
    }

    private void Other(CellPlan cell)
    {
        var pen = Open(cell, 0);
        if (cell.Fixed is null)
        {
            pen.Piece(cell.Style);
            pen.Raw("/>"u8);
        }

        xml.Take(pen);
        xml.Raw(cell.Fixed);
    }

    private void Text(CellPlan cell, in CellContent content)
    {
        var text = content.Text!;
        if (content.Runs > 0 || !CellXml.IsSimple(text))
        {
            AnyText(cell, content);
            return;
        }

        var pen = Open(cell, text.Length);
        pen.Piece(cell.PlainOpen);
        pen.SimpleText(text);
        pen.Raw("</t></is></c>"u8);
        xml.Take(pen);
    }

    private void AnyText(CellPlan cell, in CellContent content)
    {
        var pen = Open(cell, 0);
        pen.Piece(cell.TextOpen);
        xml.Take(pen);
        if (content.Runs == 0)
            CellXml.Text(xml, content.Text!);
        for (var i = content.FirstRun; i < content.FirstRun + content.Runs; i++)
        {
            xml.Raw("<r>"u8);
            xml.Raw(filler.Runs[i].Style);
            CellXml.Text(xml, filler.Runs[i].Text);
            xml.Raw("</r>"u8);
        }

        xml.Raw("</is></c>"u8);
    }

    private void Formula(CellPlan cell, int place)
    {
        var value = Value(cell, place);
        var formula = cell.Formula!;
        var pen = Open(cell, formula.Room);
        if (value.Kind is FormulaKind.Number or FormulaKind.Unknown)
        {
            pen.Piece(cell.FormulaOpen);
        }
        else
        {
            pen.Piece(cell.Style);
            pen.Raw(value.Kind switch { FormulaKind.Text => " t=\"str\"><f>"u8, FormulaKind.Flag => " t=\"b\"><f>"u8, _ => " t=\"e\"><f>"u8 });
        }

        formula.Write(ref pen, run.Layouts, place, number);
        if (value.Kind == FormulaKind.Unknown)
        {
            run.HasGaps = true;
            pen.Raw("</f></c>"u8);
            xml.Take(pen);
            return;
        }

        pen.Raw("</f><v>"u8);
        if (value.Words is { } words)
        {
            xml.Take(pen);
            xml.Text(CellXml.Escaped(words));
            xml.Raw("</v></c>"u8);
            return;
        }

        NumberText.Write(ref pen, value.Amount);
        pen.Raw("</v></c>"u8);
        xml.Take(pen);
    }

    private FormulaValue Value(CellPlan cell, int place)
    {
        if (cell.IsKept && !run.Plan.IsOnePass)
            return values.At(place, cell.Column);
        var value = run.Scope.Compute(cell, place);
        if (cell.IsKept)
            values.Set(place, cell.Column, value, cell.Formula!.Formula.IsSubtotal);
        return value;
    }
}
