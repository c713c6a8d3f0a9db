using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Makes the value of a tag from a figure or a cell (angka sebagai isi tag).</summary>
internal static class FigureTag
{
    /// <summary>A number where the figure displays one, else the words that are shown; null for none.</summary>
    public static TagValue? Of(Figure? figure) => figure switch
    {
        null => null,
        { Displayed: { } number, Kind: not FigureKind.Word } => new NumberValue(number, figure.Shown, figure.Kind) { Figure = figure },
        { Shown.Length: > 0 } => new TextValue(figure.Shown),
        _ => null,
    };

    /// <summary>The figure of the cell, else its text; null for an empty cell.</summary>
    public static TagValue? Of(TableCell? cell) => cell switch
    {
        null => null,
        { Figure: { } figure } => Of(figure),
        { Text.Length: > 0 } => new TextValue(cell.Text),
        _ => null,
    };
}
