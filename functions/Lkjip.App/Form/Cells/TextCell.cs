namespace Lkjip.App.Form.Cells;

/// <summary>A line of text (teks).</summary>
internal sealed class TextCell : CellKind
{
    /// <inheritdoc />
    public override string Name => "text";
}
