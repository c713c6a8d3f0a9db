namespace Lkjip.Documents.Excel.Formulas;

/// <summary>All functions whose value is computed with the document. To add one, add its line.</summary>
internal static class FormulaFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FormulaFunction> All { get; } =
    [
        new("SUM", call => call.Aggregate(numbers => FormulaValue.Of(numbers.Sum()))),
        new("AVERAGE", call => call.Aggregate(n => n.Count == 0 ? FormulaValue.DivideByZero : FormulaValue.Of(n.Sum() / n.Count))),
        new("MIN", call => call.Aggregate(numbers => FormulaValue.Of(numbers.DefaultIfEmpty().Min()))),
        new("MAX", call => call.Aggregate(numbers => FormulaValue.Of(numbers.DefaultIfEmpty().Max()))),
        new("COUNT", call => FormulaValue.Of(call.All.Count(value => value.Number is not null))),
        new("COUNTA", call => FormulaValue.Of(call.All.Count(value => !value.IsBlank))),
        new("COUNTIF", call => FormulaValue.Of(call.Values(0).Count(Criterion.Of(call[1])))),
        new("SUMIF", call => Conditional(call, numbers => FormulaValue.Of(numbers.Sum()))),
        new("AVERAGEIF", call => Conditional(call, n => n.Count == 0 ? FormulaValue.DivideByZero : FormulaValue.Of(n.Sum() / n.Count))),
        new("IF", If),
        new("IFERROR", call => call[0] is { Error: null } value ? value : call[1]),
        new("AND", call => Logical(call, flags => flags.TrueForAll(flag => flag))),
        new("OR", call => Logical(call, flags => flags.Exists(flag => flag))),
        new("NOT", call => call[0] is { Error: not null } error ? error : call[0].AsFlag() is { } f ? FormulaValue.Of(!f) : FormulaValue.WrongKind),
        new("ISNUMBER", call => FormulaValue.Of(call[0].Number is not null)),
        new("ISTEXT", call => FormulaValue.Of(call[0].Text is not null)),
        new("ISBLANK", call => FormulaValue.Of(call[0].IsBlank)),
        new("ISERROR", call => FormulaValue.Of(call[0].Error is not null)),
        new("ROUND", call => call.Numeric((number, digits) => Rounded(number, digits, MidpointRounding.AwayFromZero))),
        new("ROUNDDOWN", call => call.Numeric((number, digits) => Rounded(number, digits, MidpointRounding.ToZero))),
        new("TRUNC", call => call.Numeric((number, digits) => Rounded(number, digits, MidpointRounding.ToZero))),
        new("INT", call => call.Numeric((number, _) => FormulaValue.Of(decimal.Floor(number)))),
        new("ABS", call => call.Numeric((number, _) => FormulaValue.Of(Math.Abs(number)))),
    ];

    /// <summary>The function of a name; null when there is none.</summary>
    public static FormulaFunction? Find(string name) =>
        All.FirstOrDefault(function => string.Equals(function.Name, name, StringComparison.OrdinalIgnoreCase));

    private static FormulaValue If(FormulaCall call)
    {
        var condition = call[0];
        if (condition.Error is not null)
            return condition;
        return condition.AsFlag() is not { } flag ? FormulaValue.WrongKind : flag ? call[1] : call.Count > 2 ? call[2] : FormulaValue.Of(false);
    }

    private static FormulaValue Logical(FormulaCall call, Func<List<bool>, bool> over)
    {
        var values = call.All.ToList();
        return values.Find(value => value.Error is not null) is { Error: not null } error
            ? error
            : FormulaValue.Of(over([.. values.Select(value => value.Flag ?? (value.Number is { } n ? n != 0 : null)).OfType<bool>()]));
    }

    private static FormulaValue Conditional(FormulaCall call, Func<List<decimal>, FormulaValue> over)
    {
        var fits = Criterion.Of(call[1]);
        var chosen = call.Values(0).Zip(call.Values(call.Count > 2 ? 2 : 0)).Where(pair => fits(pair.First)).Select(pair => pair.Second).ToList();
        return chosen.Find(value => value.Error is not null) is { Error: not null } error
            ? error
            : over([.. chosen.Select(value => value.Number).OfType<decimal>()]);
    }

    private static FormulaValue Rounded(decimal number, int digits, MidpointRounding mode)
    {
        if (digits >= 0)
            return FormulaValue.Of(decimal.Round(number, Math.Min(digits, 28), mode));
        var unit = 1m;
        for (var i = 0; i < Math.Min(-digits, 28); i++)
            unit *= 10m;
        return FormulaValue.Of(decimal.Round(number / unit, 0, mode) * unit);
    }
}
