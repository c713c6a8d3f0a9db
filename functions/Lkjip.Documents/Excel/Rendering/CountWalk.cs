using Lkjip.Documents.Excel.Plans;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>A pass that finds out how often columns are repeated: as often as the row with the most items needs.</summary>
internal sealed class CountWalk(SheetPlan sheet, SheetLayout layout, ScopeStack scopes) : SheetWalk(sheet, layout, scopes)
{
    private readonly int[] counts = new int[sheet.Template.Columns.Count];
    private readonly ScopeStack scopes = scopes;

    /// <summary>Where the columns of the sheet come to stand.</summary>
    public ColumnMap Columns()
    {
        Run();
        return new ColumnMap(Sheet.Template.Columns, counts);
    }

    /// <inheritdoc />
    protected override void Row(RowPlan row, int place)
    {
        foreach (var columns in row.Columns)
        {
            var at = Sheet.Template.Columns.Index().First(pair => pair.Item.First == columns.First).Index;
            counts[at] = Math.Max(counts[at], SectionRuns.Of(scopes, columns.Tag).Count);
        }
    }
}
