using Lkjip.App.Hosting;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Form;

/// <summary>The addresses of the pages of the form (tautan formulir).</summary>
internal static class FormLinks
{
    /// <summary>The parameter that names the cell to go to.</summary>
    public const string CellParameter = "sel";

    /// <summary>The list of the parts.</summary>
    public static string Parts(ReportKey key) => $"{Routes.ReportPage(key.Agency, key.Period)}/ubah";

    /// <summary>One part.</summary>
    public static string To(ReportKey key, FormPart part) => $"{Parts(key)}/{part.Id}";

    /// <summary>A cell or a row; also without a script the page jumps to its row.</summary>
    public static string To(ReportKey key, FormPart part, string address)
    {
        var (grid, row, _) = ReportForm.Split(address);
        return grid.Length == 0
            ? $"{To(key, part)}#{address}"
            : $"{To(key, part)}?{CellParameter}={Uri.EscapeDataString(address)}#{Uri.EscapeDataString(grid)}/{Uri.EscapeDataString(row)}";
    }

    /// <summary>The page that shows an address; the list of parts when none does.</summary>
    public static string To(ReportKey key, ReportForm form, string address)
    {
        var (grid, _, _) = ReportForm.Split(address);
        return form.PartOf(grid.Length == 0 ? address : grid) is { } part ? To(key, part, address) : Parts(key);
    }
}
