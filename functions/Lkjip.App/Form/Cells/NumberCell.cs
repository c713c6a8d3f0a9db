namespace Lkjip.App.Form.Cells;

/// <summary>A number as planners write it: "1.234,5", "70,83%" (angka).</summary>
internal sealed class NumberCell : CellKind
{
    /// <inheritdoc />
    public override string Name => "number";

    /// <inheritdoc />
    public override string InputMode => "decimal";

    /// <inheritdoc />
    public override bool IsNumeric => true;
}
