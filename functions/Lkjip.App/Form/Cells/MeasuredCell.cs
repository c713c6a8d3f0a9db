namespace Lkjip.App.Form.Cells;

/// <summary>A target or an actual: "70,83%", "3 Kasus", "BB", "-" (nilai target atau realisasi).</summary>
internal sealed class MeasuredCell : CellKind
{
    /// <inheritdoc />
    public override string Name => "measured";

    /// <inheritdoc />
    public override bool IsNumeric => true;
}
