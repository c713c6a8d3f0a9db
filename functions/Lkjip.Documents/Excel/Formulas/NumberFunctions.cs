namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Functions of numbers: rounding, remainder, sign.</summary>
internal static class NumberFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FormulaFunction> All { get; } =
    [
        new("ROUND", call => call.Numeric((number, digits) => Rounded(number, digits, MidpointRounding.AwayFromZero))),
        new("ROUNDUP", call => call.Numeric((number, digits) => Rounded(number, digits, number < 0 ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity))),
        new("ROUNDDOWN", call => call.Numeric((number, digits) => Rounded(number, digits, MidpointRounding.ToZero))),
        new("TRUNC", call => call.Numeric((number, digits) => Rounded(number, digits, MidpointRounding.ToZero))),
        new("INT", call => call.Numeric((number, _) => FormulaValue.Of(decimal.Floor(number)))),
        new("ABS", call => call.Numeric((number, _) => FormulaValue.Of(Math.Abs(number)))),
        new("SIGN", call => call.Numeric((number, _) => FormulaValue.Of(Math.Sign(number)))),
        new("MOD", call => call.Numbers((number, by) => by == 0m ? FormulaValue.DivideByZero : FormulaValue.Of(number - (by * decimal.Floor(number / by))))),
        new("QUOTIENT", call => call.Numbers((number, by) => by == 0m ? FormulaValue.DivideByZero : FormulaValue.Of(decimal.Truncate(number / by)))),
        new("POWER", call => call.Numbers((number, by) => FormulaOperators.Apply(FormulaOperator.Power, FormulaValue.Of(number), FormulaValue.Of(by)))),
        new("CEILING", call => call.Numbers((number, unit) => unit == 0m ? FormulaValue.Of(0m) : FormulaValue.Of(decimal.Ceiling(number / unit) * unit))),
        new("FLOOR", call => call.Numbers((number, unit) => unit == 0m ? FormulaValue.DivideByZero : FormulaValue.Of(decimal.Floor(number / unit) * unit))),
    ];

    private static FormulaValue Rounded(decimal number, int digits, MidpointRounding mode)
    {
        if (digits >= 0)
            return FormulaValue.Of(decimal.Round(number, Math.Min(digits, 28), mode));
        if (digits < -28)
            return FormulaValue.Of(0m);
        var unit = 1m;
        for (var i = 0; i < -digits; i++)
            unit *= 10m;
        return FormulaValue.Of(decimal.Round(number / unit, 0, mode) * unit);
    }
}
