namespace Lkjip.App.Form.Cells;

/// <summary>The kinds of cells that need nothing more said; a choice is made with what can be chosen (jenis-jenis isian).</summary>
internal static class CellKinds
{
    /// <summary>A line of text.</summary>
    public static CellKind Text { get; } = new TextCell();

    /// <summary>Text of more than a line.</summary>
    public static CellKind LongText { get; } = new LongTextCell();

    /// <summary>Several texts, one a line.</summary>
    public static CellKind Lines { get; } = new LinesCell();

    /// <summary>A whole number: a year, a number of people.</summary>
    public static CellKind Whole { get; } = new WholeCell();

    /// <summary>A number.</summary>
    public static CellKind Number { get; } = new NumberCell();

    /// <summary>An amount in rupiah.</summary>
    public static CellKind Money { get; } = new MoneyCell();

    /// <summary>A target or an actual: number with unit, grade, or "-".</summary>
    public static CellKind Measured { get; } = new MeasuredCell();

    /// <summary>Yes or no.</summary>
    public static CellKind Flag { get; } = new FlagCell();

    /// <summary>A day.</summary>
    public static CellKind Date { get; } = new DateCell();

    /// <summary>Typed text with paragraphs, lists and figures.</summary>
    public static CellKind Narrative { get; } = new NarrativeCell();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CellKind> All { get; } = [Text, LongText, Lines, Whole, Number, Money, Measured, Flag, Date, Narrative];
}
