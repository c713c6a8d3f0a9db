using Lkjip.Documents.Sheets;

namespace Lkjip.Documents.Workbooks;

/// <summary>A cell of an uploaded workbook (sel terisi).</summary>
/// <param name="Place">Where it stands, as a person finds it: "Anggaran!F12".</param>
/// <param name="Cell">What stands there; null when nothing does.</param>
public sealed record FilledCell(string Place, SheetCell? Cell)
{
    /// <summary>What stands there, as a person types it.</summary>
    public string Text => Cell?.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim() ?? "";
}
