namespace Lkjip.Domain.Assess;

/// <summary>A cell of a table: a figure of the ledger, or text.</summary>
public sealed record TableCell
{
    private TableCell(string text, Figure? figure) => (Text, Figure) = (text, figure);

    /// <summary>What is printed.</summary>
    public string Text { get; }

    /// <summary>The figure behind it; null for text.</summary>
    public Figure? Figure { get; }

    /// <summary>A cell that shows a figure.</summary>
    public static TableCell Of(Figure figure) => new(figure.Shown, figure);

    /// <summary>A cell that shows text.</summary>
    public static TableCell Of(string text) => new(text, null);
}
