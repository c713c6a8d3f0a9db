namespace Lkjip.App.Form.Grids;

/// <summary>How one or more tables of the form are made from a report (susunan tabel isian).</summary>
internal abstract class GridDefinition
{
    /// <summary>The tables, with their rows and cells.</summary>
    public abstract IEnumerable<FormGrid> Of(FormContext context);

    /// <summary>Fills a table with rows.</summary>
    protected static FormGrid Filled(FormGrid grid, Func<FormGrid, IEnumerable<FormRow>> rows)
    {
        grid.Rows = [.. rows(grid)];
        return grid;
    }
}
