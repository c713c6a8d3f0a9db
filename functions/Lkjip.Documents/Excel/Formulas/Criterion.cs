using System.Globalization;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>The condition of SUMIF and COUNTIF: a value, or text such as "&gt;=5" (kriteria).</summary>
internal static class Criterion
{
    private static readonly string[] Signs = ["<>", "<=", ">=", "=", "<", ">"];

    /// <summary>The condition that a value stands for.</summary>
    public static Func<FormulaValue, bool> Of(FormulaValue value)
    {
        if (value.Text is not { } text)
            return cell => Same(cell, value);
        var sign = Array.Find(Signs, sign => text.StartsWith(sign, StringComparison.Ordinal)) ?? "";
        var rest = text[sign.Length..];
        var operand = decimal.TryParse(rest, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? FormulaValue.Of(number)
            : FormulaValue.Of(rest);
        return sign switch
        {
            "" or "=" => cell => Same(cell, operand),
            "<>" => cell => !Same(cell, operand),
            _ => cell => cell.Number is not null && operand.Number is not null && FormulaOperators.Apply(sign, cell, operand).Flag == true,
        };
    }

    private static bool Same(FormulaValue cell, FormulaValue operand) =>
        !cell.IsBlank && cell.Error is null && FormulaOperators.Compare(cell, operand) == 0;
}
