using System.Globalization;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>The condition of SUMIF and COUNTIF: a value, or text such as "&gt;=5" or "Program*" (kriteria).</summary>
internal sealed class Criterion
{
    private static readonly string[] Signs = ["<>", "<=", ">=", "=", "<", ">"];

    private readonly string sign;
    private readonly FormulaValue operand;
    private readonly bool hasPattern;

    /// <summary>The condition that a value stands for.</summary>
    public Criterion(FormulaValue value)
    {
        var text = value.Text ?? "";
        sign = Array.Find(Signs, mark => text.StartsWith(mark, StringComparison.Ordinal)) ?? "";
        var rest = text[sign.Length..];
        operand = value.Text is null
            ? value.IsBlank ? FormulaValue.Of(0m) : value
            : decimal.TryParse(rest, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? FormulaValue.Of(number) : FormulaValue.Of(rest);
        hasPattern = operand.Text is { } pattern && Pattern.Is(pattern) && sign is "" or "=" or "<>";
    }

    /// <summary>True when a cell meets it.</summary>
    public bool Fits(FormulaValue cell) => sign switch
    {
        "" or "=" => Same(cell),
        "<>" => !Same(cell),
        _ => cell.Kind == operand.Kind && cell.Kind is FormulaKind.Number or FormulaKind.Text && FormulaOperators.Apply(FormulaOperators.Of(sign), cell, operand).Flag == true,
    };

    private bool Same(FormulaValue cell)
    {
        if (operand is { Kind: FormulaKind.Text, Words: "" })
            return cell.IsBlank || (sign.Length == 0 && cell is { Kind: FormulaKind.Text, Words: "" });
        if (hasPattern)
            return cell.Text is { } text && Pattern.Fits(operand.Words!, text);
        // A number also meets the same number that stands in a cell as text.
        if (operand.Kind == FormulaKind.Number && cell.Kind == FormulaKind.Text)
            return cell.AsNumber() == operand.Amount;
        return !cell.IsBlank && !cell.IsError && cell.Kind == operand.Kind && FormulaOperators.Compare(cell, operand) == 0;
    }
}
