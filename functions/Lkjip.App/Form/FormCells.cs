namespace Lkjip.App.Form;

/// <summary>The cells of a form by the JSON path of what they hold, to find where a finding belongs (isian menurut letak data).</summary>
internal sealed class FormCells
{
    private readonly Dictionary<string, string> addresses = new(StringComparer.Ordinal);

    /// <summary>The cells of all parts.</summary>
    public FormCells(ReportForm form)
    {
        foreach (var row in form.Grids.SelectMany(grid => grid.Rows))
        {
            foreach (var cell in row.Cells.Where(cell => cell.Path is not null))
            {
                addresses.TryAdd(cell.Path!, cell.Address);
            }

            if (row.Path is not null)
            {
                addresses.TryAdd(row.Path, row.Address);
            }
        }
    }

    /// <summary>The address of the cell or row that holds a place of the JSON, or of the nearest one around it; null when there is none.</summary>
    public string? AddressOf(string path)
    {
        for (var at = path; at.Length > 1; at = at[..Math.Max(at.LastIndexOf('.'), at.LastIndexOf('['))])
        {
            if (addresses.TryGetValue(at, out var address))
            {
                return address;
            }

            if (at.LastIndexOf('.') < 0)
            {
                break;
            }
        }

        return null;
    }
}
