using System.Globalization;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>What a cell or a part of a formula comes to (nilai rumus).</summary>
internal readonly record struct FormulaValue(decimal? Number, string? Text, bool? Flag, string? Error)
{
    /// <summary>An empty cell.</summary>
    public static readonly FormulaValue Blank;

    /// <summary>Division by zero.</summary>
    public static readonly FormulaValue DivideByZero = OfError("#DIV/0!");

    /// <summary>A value of the wrong kind.</summary>
    public static readonly FormulaValue WrongKind = OfError("#VALUE!");

    /// <summary>Nothing was found.</summary>
    public static readonly FormulaValue NotFound = OfError("#N/A");

    /// <summary>True for an empty cell.</summary>
    public bool IsBlank => Number is null && Text is null && Flag is null && Error is null;

    /// <summary>A number.</summary>
    public static FormulaValue Of(decimal number) => new(number, null, null, null);

    /// <summary>A text.</summary>
    public static FormulaValue Of(string text) => new(null, text, null, null);

    /// <summary>True or false.</summary>
    public static FormulaValue Of(bool flag) => new(null, null, flag, null);

    /// <summary>An error.</summary>
    public static FormulaValue OfError(string error) => new(null, null, null, error);

    /// <summary>The value as a number in arithmetic; null where it is none.</summary>
    public decimal? AsNumber() => Number ?? (Flag is { } flag ? flag ? 1m : 0m : IsBlank ? 0m : Parsed());

    /// <summary>The value as text in arithmetic.</summary>
    public string AsText() =>
        Text ?? Error ?? Number?.ToString("0.###############", CultureInfo.InvariantCulture) ?? (Flag is { } flag ? flag ? "TRUE" : "FALSE" : "");

    /// <summary>The value as a condition; null where it is none.</summary>
    public bool? AsFlag() => Flag ?? (Number is { } number ? number != 0 : IsBlank ? false : null);

    private decimal? Parsed() =>
        Text is not null && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
