namespace Lkjip.App.Form.Cells;

/// <summary>Typed text with paragraphs, lists and figures (narasi).</summary>
internal sealed class NarrativeCell : CellKind
{
    /// <inheritdoc />
    public override string Name => "narrative";

    /// <inheritdoc />
    public override bool IsLong => true;
}
