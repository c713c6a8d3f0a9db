using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Excel.Plans;
using Lkjip.Documents.Excel.Rendering;

namespace Lkjip.Documents.Excel.Slots;

/// <summary>A formula outside cells: of a name, a format, a validation, a chart.</summary>
/// <param name="sheet">The sheet that holds it.</param>
/// <param name="formula">The formula.</param>
internal sealed class FormulaSlot(int sheet, Formula formula) : XmlSlot
{
    /// <summary>The formula as it reads seen from the open run of a section; null for the sheet as a whole.</summary>
    public string Text(WorkbookRun run, SectionPlan? section) => formula.With(reference => run.Map(reference, sheet, section)).ToString();

    /// <inheritdoc />
    public override void Write(WorkbookRun run) => run.Xml.Text(run.Formulas.GetValueOrDefault(this) ?? Text(run, null));
}
