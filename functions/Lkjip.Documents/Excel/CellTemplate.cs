using Lkjip.Documents.Excel.Formulas;

namespace Lkjip.Documents.Excel;

/// <summary>A cell of a template (sel templat).</summary>
internal sealed record CellTemplate
{
    /// <summary>The column, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>The row in the template.</summary>
    public required int Row { get; init; }

    /// <summary>The index of its style.</summary>
    public required string Style { get; init; }

    /// <summary>True when the number format of its style shows dates.</summary>
    public bool ShowsDate { get; init; }

    /// <summary>How its text breaks into lines; null where it doesn't, or where the row has a height of its own.</summary>
    public WrappedText? Wrapped { get; init; }

    /// <summary>Attributes and content of a cell without tags, as XML.</summary>
    public (string Attributes, string Content) Fixed { get; init; } = ("", "");

    /// <summary>What a cell without tags holds, for formulas.</summary>
    public FormulaValue Value { get; init; }

    /// <summary>The text with tags; null for another cell.</summary>
    public IReadOnlyList<CellPiece>? Pieces { get; init; }

    /// <summary>The formula; null for another cell.</summary>
    public Formula? Formula { get; init; }

    /// <summary>Which copy of a repeated column it belongs to; null for none.</summary>
    public ColumnItem? Item { get; init; }

    /// <summary>The size of the merged block that begins here and is merged further with equal cells below; null where nothing merges.</summary>
    public (int Rows, int Columns)? Merge { get; init; }

    /// <summary>The same cell with nothing in it but its look.</summary>
    public CellTemplate Emptied() => this with
    {
        Fixed = ($" s=\"{Style}\"", ""),
        Value = FormulaValue.Blank,
        Pieces = null,
        Formula = null,
        Wrapped = null,
        Merge = null,
        Item = null,
    };
}
