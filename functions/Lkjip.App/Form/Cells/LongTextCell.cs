namespace Lkjip.App.Form.Cells;

/// <summary>Text of more than a line (teks panjang).</summary>
internal sealed class LongTextCell : CellKind
{
    /// <inheritdoc />
    public override string Name => "longText";

    /// <inheritdoc />
    public override bool IsLong => true;
}
