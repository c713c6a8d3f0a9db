using Lkjip.App.Form;
using Lkjip.App.Form.Changes;
using Lkjip.Domain.Review;

namespace Lkjip.App.Pages.Forms;

/// <summary>Something to say below a row of the form (catatan di bawah baris).</summary>
/// <param name="Icon">The mark: "error", "warning", "note".</param>
/// <param name="Column">The heading of the column it is about; null for the whole row.</param>
/// <param name="Address">The cell or row.</param>
/// <param name="Text">The sentence.</param>
internal sealed record RowNote(string Icon, string? Column, string Address, string Text)
{
    /// <summary>What could not be stored.</summary>
    public static RowNote Of(FormCell cell, ChangeResult result) => new(
        result.State == ChangeResult.Invalid ? "error" : "warning", cell.Column.Label, cell.Address,
        $"{result.Message} {(result.Theirs is { } theirs ? $"Tersimpan: {(theirs.Length == 0 ? "kosong" : theirs)}. Isian Anda: {(result.Change.Value.Length == 0 ? "kosong" : result.Change.Value)}." : "Isian Anda belum disimpan.")}");

    /// <summary>A finding.</summary>
    public static RowNote Of(string? column, string address, Finding finding) =>
        new(finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" }, column, address, finding.Message);
}
