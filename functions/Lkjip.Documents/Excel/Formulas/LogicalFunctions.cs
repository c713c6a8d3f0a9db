namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Functions that choose and ask: IF, IFERROR, AND, ISNUMBER and their like.</summary>
internal static class LogicalFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FormulaFunction> All { get; } =
    [
        new("IF", If),
        new("IFS", Ifs),
        new("IFERROR", call => call[0] is { IsError: false } value ? value : call[1]),
        new("IFNA", call => call[0] is var value && value.Error != "#N/A" ? value : call[1]),
        new("SWITCH", Switch),
        new("CHOOSE", call => call.Whole(0, 0) is { } at && at >= 1 && at < call.Count ? call[at] : FormulaValue.WrongKind),
        new("AND", call => Logical(call, isAnd: true)),
        new("OR", call => Logical(call, isAnd: false)),
        new("NOT", Not),
        new("TRUE", _ => FormulaValue.Of(true)),
        new("FALSE", _ => FormulaValue.Of(false)),
        new("NA", _ => FormulaValue.NotFound),
        new("ISNUMBER", call => Is(call, value => value.Kind == FormulaKind.Number)),
        new("ISTEXT", call => Is(call, value => value.Kind == FormulaKind.Text)),
        new("ISNONTEXT", call => Is(call, value => value.Kind != FormulaKind.Text)),
        new("ISBLANK", call => Is(call, value => value.IsBlank)),
        new("ISERROR", call => Is(call, value => value.IsError)),
        new("ISERR", call => Is(call, value => value.IsError && value.Error != "#N/A")),
        new("ISNA", call => Is(call, value => value.Error == "#N/A")),
        new("ISLOGICAL", call => Is(call, value => value.Kind == FormulaKind.Flag)),
    ];

    private static FormulaValue Is(FormulaCall call, Func<FormulaValue, bool> question) =>
        call[0] is { Kind: not FormulaKind.Unknown } value ? FormulaValue.Of(question(value)) : FormulaValue.Unknown;

    private static FormulaValue If(FormulaCall call)
    {
        var condition = call[0];
        if (condition.Kind is FormulaKind.Error or FormulaKind.Unknown)
            return condition;
        return condition.AsFlag() is not { } flag ? FormulaValue.WrongKind : flag ? call[1] : call.Count > 2 ? call[2] : FormulaValue.Of(false);
    }

    private static FormulaValue Ifs(FormulaCall call)
    {
        for (var i = 0; i + 1 < call.Count; i += 2)
        {
            var condition = call[i];
            if (condition.AsFlag() is not { } flag)
                return condition.Kind is FormulaKind.Error or FormulaKind.Unknown ? condition : FormulaValue.WrongKind;
            if (flag)
                return call[i + 1];
        }

        return FormulaValue.NotFound;
    }

    private static FormulaValue Switch(FormulaCall call)
    {
        var value = call[0];
        if (value.Kind is FormulaKind.Error or FormulaKind.Unknown)
            return value;
        var at = 1;
        for (; at + 1 < call.Count; at += 2)
        {
            if (FormulaOperators.Compare(value, call[at]) == 0)
                return call[at + 1];
        }

        return at < call.Count ? call[at] : FormulaValue.NotFound;
    }

    private static FormulaValue Not(FormulaCall call) =>
        call[0] is { Kind: FormulaKind.Error or FormulaKind.Unknown } wrong ? wrong : call[0].AsFlag() is { } flag ? FormulaValue.Of(!flag) : FormulaValue.WrongKind;

    private static FormulaValue Logical(FormulaCall call, bool isAnd)
    {
        var (result, any) = (isAnd, false);
        for (var i = 0; i < call.Count; i++)
        {
            if (call.Area(i) is { } area)
            {
                foreach (var value in call.Scope.Cells(area))
                {
                    if (value.Kind is FormulaKind.Error or FormulaKind.Unknown)
                        return value;
                    if (value.Kind is FormulaKind.Number or FormulaKind.Flag)
                        Take(value.Amount != 0m);
                }
            }
            else if (call[i].AsFlag() is { } flag)
            {
                Take(flag);
            }
            else
            {
                return call[i].Kind is FormulaKind.Error or FormulaKind.Unknown ? call[i] : FormulaValue.WrongKind;
            }
        }

        return any ? FormulaValue.Of(result) : FormulaValue.WrongKind;

        void Take(bool flag)
        {
            result = isAnd ? result && flag : result || flag;
            any = true;
        }
    }
}
