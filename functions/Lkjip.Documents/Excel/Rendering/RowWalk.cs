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
    private readonly byte[] digits = new byte[11];
    private CellContent[] contents = [];
    private int length;

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
                filler.Miss(tag.Source);
            return;
        }

        Fill(row, place);
        place.TryFormat(digits, out length, default, CultureInfo.InvariantCulture);
        xml.Raw("<row r=\""u8);
        xml.Raw(digits.AsSpan(0, length));
        xml.Raw("\""u8);
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
            if (cell.Template.Pieces is null)
                continue;
            var content = filler.Fill(cell);
            contents[i] = cell.MergeSlot < 0 ? content : merges.Place(cell, place, content);
        }

        if (!run.Plan.IsOnePass)
            return;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            if (cell.IsKept && cell.Formula is null)
                values.Set(place, cell.Column, cell.Template.Pieces is null ? cell.Template.Value : contents[i].Value);
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
        xml.Raw(cell.Open);
        xml.Raw(digits.AsSpan(0, length));
        if (cell.Fixed is { } whole)
        {
            xml.Raw(whole);
            return;
        }

        if (cell.Formula is not null)
        {
            Formula(cell, place);
        }
        else if (content.Kind == FormulaKind.Number)
        {
            xml.Raw(cell.NumberOpen);
            NumberText.Write(xml, content.Number);
            xml.Raw("</v></c>"u8);
        }
        else if (content.Kind == FormulaKind.Text)
        {
            Text(cell, content);
        }
        else
        {
            xml.Raw(cell.Style);
            xml.Raw("/>"u8);
        }
    }

    private void Text(CellPlan cell, in CellContent content)
    {
        if (content.Runs == 0 && CellXml.IsPlain(content.Text!))
        {
            xml.Raw(cell.PlainOpen);
            xml.Text(CellXml.Escaped(content.Text!));
            xml.Raw("</t></is></c>"u8);
            return;
        }

        xml.Raw(cell.TextOpen);
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
        if (value.Kind is FormulaKind.Number or FormulaKind.Unknown)
        {
            xml.Raw(cell.FormulaOpen);
        }
        else
        {
            xml.Raw(cell.Style);
            xml.Raw(value.Kind switch { FormulaKind.Text => " t=\"str\"><f>"u8, FormulaKind.Flag => " t=\"b\"><f>"u8, _ => " t=\"e\"><f>"u8 });
        }

        cell.Formula!.Write(xml, run.Layouts);
        if (value.Kind == FormulaKind.Unknown)
        {
            run.HasGaps = true;
            xml.Raw("</f></c>"u8);
            return;
        }

        xml.Raw("</f><v>"u8);
        if (value.Words is { } words)
            xml.Text(CellXml.Escaped(words));
        else
            NumberText.Write(xml, value.Amount);
        xml.Raw("</v></c>"u8);
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
