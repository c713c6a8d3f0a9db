namespace Lkjip.Azure.Pdf;

/// <summary>A folder in a drive of SharePoint or OneDrive, where documents lie while they are converted (folder Graph).</summary>
/// <param name="Drive">The id of the drive.</param>
/// <param name="Folder">The id of the folder in it; "root" for the drive itself.</param>
public sealed record GraphFolder(string Drive, string Folder = "root")
{
    /// <summary>The address of a file in the folder, by its name.</summary>
    /// <remarks><see href="https://learn.microsoft.com/graph/onedrive-addressing-driveitems"/></remarks>
    internal string Address(string file) =>
        $"v1.0/drives/{Uri.EscapeDataString(Drive)}/items/{Uri.EscapeDataString(Folder)}:/{Uri.EscapeDataString(file)}:";
}
