using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>An element that holds for cells, such as a conditional format: it goes when none of the cells is left.</summary>
/// <param name="sheet">The sheet's index.</param>
/// <param name="areas">The cells in the template.</param>
/// <param name="formulas">Its formulas, which are seen from the first place.</param>
/// <param name="content">The element, in which cells and formulas have slots.</param>
internal sealed class AreasSlot(int sheet, IReadOnlyList<CellReference> areas, IReadOnlyList<FormulaSlot> formulas, MovingXml content) : XmlSlot
{
    /// <summary>True when some of the cells are left; the formulas are noted as they read there.</summary>
    public bool IsThere(WorkbookRun run)
    {
        var isThere = false;
        foreach (var area in areas)
        {
            run.EachPlace(sheet, area, (section, _) =>
            {
                if (isThere)
                    return;
                isThere = true;
                foreach (var formula in formulas)
                    run.Formulas[formula] = formula.Text(run, section);
            });
        }

        return isThere;
    }

    /// <inheritdoc />
    public override void Write(WorkbookRun run)
    {
        if (IsThere(run))
            content.Write(run);
    }
}
