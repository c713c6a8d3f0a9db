using Lkjip.Documents.Excel.Formulas;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>What the tags of a cell came to: nothing, a number, a text, or text in runs (isi sel).</summary>
/// <param name="Kind">Blank, number or text.</param>
/// <param name="Number">The number.</param>
/// <param name="Text">The text, whole.</param>
/// <param name="FirstRun">The first run among those of the row, for text in more than one look.</param>
/// <param name="Runs">How many runs; 0 for plain text.</param>
internal readonly record struct CellContent(FormulaKind Kind, decimal Number, string? Text, int FirstRun, int Runs)
{
    /// <summary>A number.</summary>
    public static CellContent Of(decimal number) => new(FormulaKind.Number, number, null, 0, 0);

    /// <summary>A text; nothing when it is empty.</summary>
    public static CellContent Of(string? text) => string.IsNullOrEmpty(text) ? default : new CellContent(FormulaKind.Text, 0m, text, 0, 0);

    /// <summary>True when it shows the same.</summary>
    public bool IsSame(in CellContent other) => Kind == other.Kind && Number == other.Number && Text == other.Text;

    /// <summary>The content as formulas see it.</summary>
    public FormulaValue Value => new(Kind, Number, Text);
}
