namespace Lkjip.Documents.Excel.Plans;

/// <summary>A sheet, ready to be filled (rencana lembar).</summary>
/// <param name="Index">Its index in the workbook.</param>
/// <param name="Template">The sheet as it was read.</param>
/// <param name="Columns">Where its columns came to stand.</param>
internal sealed record SheetPlan(int Index, SheetTemplate Template, ColumnMap Columns)
{
    /// <summary>The sections, the sheet itself first.</summary>
    public List<SectionPlan> Sections { get; } = [];

    /// <summary>The sheet itself.</summary>
    public SectionPlan Root => Sections[0];

    /// <summary>How many cells are merged with cells below.</summary>
    public int MergeSlots { get; set; }

    /// <summary>All rows, in the order of the template.</summary>
    public List<RowPlan> Rows { get; } = [];
}
