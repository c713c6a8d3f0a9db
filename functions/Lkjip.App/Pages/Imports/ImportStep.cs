namespace Lkjip.App.Pages.Imports;

/// <summary>A step of the import of the budget (langkah impor).</summary>
/// <param name="Id">Its name in the address.</param>
/// <param name="Label">What is done in it.</param>
internal sealed record ImportStep(string Id, string Label)
{
    /// <summary>The file is chosen.</summary>
    public static readonly ImportStep File = new("", "Berkas");

    /// <summary>Sheet and header are chosen.</summary>
    public static readonly ImportStep Sheet = new("lembar", "Lembar dan judul");

    /// <summary>The columns are matched.</summary>
    public static readonly ImportStep Columns = new("kolom", "Kolom");

    /// <summary>The differences are looked at and taken over.</summary>
    public static readonly ImportStep Preview = new("pratinjau", "Periksa dan terapkan");

    /// <summary>All steps, in order.</summary>
    public static IReadOnlyList<ImportStep> All { get; } = [File, Sheet, Columns, Preview];

    /// <summary>The step of a name; the first where there is none.</summary>
    public static ImportStep Of(string? id) => All.FirstOrDefault(step => step.Id == id) ?? File;
}
