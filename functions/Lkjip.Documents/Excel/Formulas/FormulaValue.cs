using System.Globalization;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>What a cell or a part of a formula comes to (nilai rumus).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">The number; 1 for true.</param>
/// <param name="Words">The text or the error.</param>
internal readonly record struct FormulaValue(FormulaKind Kind, decimal Amount, string? Words)
{
    /// <summary>An empty cell.</summary>
    public static readonly FormulaValue Blank;

    /// <summary>A value that cannot be computed here.</summary>
    public static readonly FormulaValue Unknown = new(FormulaKind.Unknown, 0m, null);

    /// <summary>Division by zero.</summary>
    public static readonly FormulaValue DivideByZero = OfError("#DIV/0!");

    /// <summary>A value of the wrong kind.</summary>
    public static readonly FormulaValue WrongKind = OfError("#VALUE!");

    /// <summary>Nothing was found.</summary>
    public static readonly FormulaValue NotFound = OfError("#N/A");

    /// <summary>A number out of bounds.</summary>
    public static readonly FormulaValue OutOfBounds = OfError("#NUM!");

    /// <summary>A cell that is not there.</summary>
    public static readonly FormulaValue NoCell = OfError("#REF!");

    /// <summary>The number; null where it is none.</summary>
    public decimal? Number => Kind == FormulaKind.Number ? Amount : null;

    /// <summary>The text; null where it is none.</summary>
    public string? Text => Kind == FormulaKind.Text ? Words : null;

    /// <summary>True or false; null where it is neither.</summary>
    public bool? Flag => Kind == FormulaKind.Flag ? Amount != 0m : null;

    /// <summary>The error; null where it is none.</summary>
    public string? Error => Kind == FormulaKind.Error ? Words : null;

    /// <summary>True for an error.</summary>
    public bool IsError => Kind == FormulaKind.Error;

    /// <summary>True for an empty cell.</summary>
    public bool IsBlank => Kind == FormulaKind.Blank;

    /// <summary>A number.</summary>
    public static FormulaValue Of(decimal number) => new(FormulaKind.Number, number, null);

    /// <summary>A text.</summary>
    public static FormulaValue Of(string text) => new(FormulaKind.Text, 0m, text);

    /// <summary>True or false.</summary>
    public static FormulaValue Of(bool flag) => new(FormulaKind.Flag, flag ? 1m : 0m, null);

    /// <summary>An error.</summary>
    public static FormulaValue OfError(string error) => new(FormulaKind.Error, 0m, error);

    /// <summary>The value as a number in arithmetic; null where it is none.</summary>
    public decimal? AsNumber() => Kind switch
    {
        FormulaKind.Number or FormulaKind.Flag => Amount,
        FormulaKind.Blank => 0m,
        FormulaKind.Text when decimal.TryParse(Words, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <summary>The value as text in arithmetic.</summary>
    public string AsText() => Kind switch
    {
        FormulaKind.Number => Amount.ToString("0.###############", CultureInfo.InvariantCulture),
        FormulaKind.Flag => Amount != 0m ? "TRUE" : "FALSE",
        _ => Words ?? "",
    };

    /// <summary>The value as a condition; null where it is none.</summary>
    public bool? AsFlag() => Kind is FormulaKind.Number or FormulaKind.Flag or FormulaKind.Blank ? Amount != 0m : null;
}
