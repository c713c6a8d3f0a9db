namespace Lkjip.Documents.Imports;

/// <summary>A value of a budget item that the spreadsheet says differently (perbedaan).</summary>
/// <param name="Column">What of the item.</param>
/// <param name="Before">What the report says, as a person types it; empty when nothing.</param>
/// <param name="Value">What the spreadsheet says, and where.</param>
public sealed record ImportChange(ImportColumn Column, string Before, ImportValue Value)
{
    /// <summary>What the report is to say.</summary>
    public string After => Value.Text;
}
