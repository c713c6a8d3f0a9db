namespace Lkjip.Documents.Excel.Formulas;

/// <summary>The operators between two values.</summary>
internal static class FormulaOperators
{
    /// <summary>The operator that a sign stands for.</summary>
    public static FormulaOperator Of(string sign) => sign switch
    {
        "+" => FormulaOperator.Add,
        "-" => FormulaOperator.Subtract,
        "*" => FormulaOperator.Multiply,
        "/" => FormulaOperator.Divide,
        "^" => FormulaOperator.Power,
        "&" => FormulaOperator.Join,
        "=" => FormulaOperator.Equal,
        "<>" => FormulaOperator.Unequal,
        "<" => FormulaOperator.Less,
        ">" => FormulaOperator.Greater,
        "<=" => FormulaOperator.AtMost,
        ">=" => FormulaOperator.AtLeast,
        _ => FormulaOperator.Percent,
    };

    /// <summary>Applies an operator; a number too large for here is unknown.</summary>
    public static FormulaValue Apply(FormulaOperator sign, in FormulaValue left, in FormulaValue right)
    {
        if (sign <= FormulaOperator.Power)
        {
            if (left.Kind == FormulaKind.Number && right.Kind == FormulaKind.Number)
                return Arithmetic(sign, left.Amount, right.Amount);
            return left.AsNumber() is { } l && right.AsNumber() is { } r ? Arithmetic(sign, l, r) : FormulaValue.WrongKind;
        }

        if (sign == FormulaOperator.Join)
            return FormulaValue.Of(left.AsText() + right.AsText());
        var order = Compare(left, right);
        return FormulaValue.Of(sign switch
        {
            FormulaOperator.Equal => order == 0,
            FormulaOperator.Unequal => order != 0,
            FormulaOperator.Less => order < 0,
            FormulaOperator.Greater => order > 0,
            FormulaOperator.AtMost => order <= 0,
            _ => order >= 0,
        });
    }

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

    private static FormulaValue Arithmetic(FormulaOperator sign, decimal left, decimal right)
    {
        try
        {
            return sign switch
            {
                FormulaOperator.Add => FormulaValue.Of(left + right),
                FormulaOperator.Subtract => FormulaValue.Of(left - right),
                FormulaOperator.Multiply => FormulaValue.Of(left * right),
                FormulaOperator.Divide => right == 0 ? FormulaValue.DivideByZero : FormulaValue.Of(left / right),
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
