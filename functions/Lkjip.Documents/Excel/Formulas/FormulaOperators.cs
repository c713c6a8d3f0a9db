namespace Lkjip.Documents.Excel.Formulas;

/// <summary>The operators between two values.</summary>
internal static class FormulaOperators
{
    /// <summary>Applies an operator; a number too large for here is unknown.</summary>
    public static FormulaValue Apply(string sign, FormulaValue left, FormulaValue right) => sign switch
    {
        "&" => FormulaValue.Of(left.AsText() + right.AsText()),
        "=" => FormulaValue.Of(Compare(left, right) == 0),
        "<>" => FormulaValue.Of(Compare(left, right) != 0),
        "<" => FormulaValue.Of(Compare(left, right) < 0),
        ">" => FormulaValue.Of(Compare(left, right) > 0),
        "<=" => FormulaValue.Of(Compare(left, right) <= 0),
        ">=" => FormulaValue.Of(Compare(left, right) >= 0),
        _ => left.AsNumber() is { } l && right.AsNumber() is { } r ? Arithmetic(sign, l, r) : FormulaValue.WrongKind,
    };

    /// <summary>Compares as spreadsheets do: numbers before texts before flags, texts without regard to case.</summary>
    public static int Compare(FormulaValue left, FormulaValue right)
    {
        left = left.IsBlank ? Empty(right) : left;
        right = right.IsBlank ? Empty(left) : right;
        var order = Rank(left).CompareTo(Rank(right));
        return order != 0 ? order : Rank(left) switch
        {
            0 => left.Number!.Value.CompareTo(right.Number!.Value),
            1 => string.Compare(left.Text, right.Text, StringComparison.OrdinalIgnoreCase),
            2 => left.Flag!.Value.CompareTo(right.Flag!.Value),
            _ => 0,
        };
    }

    private static FormulaValue Empty(FormulaValue other) =>
        other.Text is not null ? FormulaValue.Of("") : other.Flag is not null ? FormulaValue.Of(false) : FormulaValue.Of(0m);

    private static int Rank(FormulaValue value) => value.Number is not null ? 0 : value.Text is not null ? 1 : 2;

    private static FormulaValue Arithmetic(string sign, decimal left, decimal right)
    {
        try
        {
            return sign switch
            {
                "+" => FormulaValue.Of(left + right),
                "-" => FormulaValue.Of(left - right),
                "*" => FormulaValue.Of(left * right),
                "/" => right == 0 ? FormulaValue.DivideByZero : FormulaValue.Of(left / right),
                _ => Power(left, right),
            };
        }
        catch (OverflowException)
        {
            // A spreadsheet has larger numbers than these.
            return FormulaValue.Unknown;
        }
    }

    // Whole exponents only: they are exact.
    private static FormulaValue Power(decimal number, decimal exponent)
    {
        if (exponent != decimal.Truncate(exponent) || Math.Abs(exponent) > 64m)
            return FormulaValue.Unknown;
        var result = 1m;
        for (var i = 0; i < Math.Abs(exponent); i++)
            result *= number;
        return exponent >= 0 ? FormulaValue.Of(result) : result == 0 ? FormulaValue.DivideByZero : FormulaValue.Of(1m / result);
    }
}
