namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Functions over all numbers of their arguments: sums, means, extremes, counts.</summary>
internal static class AggregateFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FormulaFunction> All { get; } =
    [
        new("SUM", call => Over(call, tally => FormulaValue.Of(tally.Sum))),
        new("AVERAGE", call => Over(call, Mean)),
        new("MIN", call => Over(call, tally => FormulaValue.Of(tally.Least))),
        new("MAX", call => Over(call, tally => FormulaValue.Of(tally.Most))),
        new("PRODUCT", Product),
        new("COUNT", call => Counted(call, value => value.Kind == FormulaKind.Number)),
        new("COUNTA", call => Counted(call, value => !value.IsBlank)),
        new("COUNTBLANK", Blanks),
        new("MEDIAN", call => Sorted(call, 0, Median)),
        new("LARGE", call => Ranked(call, (numbers, k) => numbers[^k])),
        new("SMALL", call => Ranked(call, (numbers, k) => numbers[k - 1])),
        new("RANK", Rank),
        new("RANK.EQ", Rank),
        new("SUMPRODUCT", SumProduct),
        new("SUBTOTAL", Subtotal),
    ];

    private static FormulaValue Mean(Tally tally) => tally.Count == 0 ? FormulaValue.DivideByZero : FormulaValue.Of(tally.Sum / tally.Count);

    // Of cells only numbers count; what is written into the formula counts as a number.
    private static FormulaValue Over(FormulaCall call, Func<Tally, FormulaValue> result, int from = 0, bool withoutSubtotals = false)
    {
        var tally = new Tally();
        for (var i = from; i < call.Count; i++)
        {
            if (call.Area(i) is not { } area)
            {
                var value = call[i];
                if (value.AsNumber() is not { } number)
                    return value.Kind is FormulaKind.Error or FormulaKind.Unknown ? value : FormulaValue.WrongKind;
                tally.Add(number);
                continue;
            }

            var cells = call.Scope.Cells(area);
            while (cells.MoveNext())
            {
                if (withoutSubtotals && cells.IsSubtotal)
                    continue;
                var value = cells.Current;
                if (value.Kind == FormulaKind.Number)
                    tally.Add(value.Amount);
                else if (value.Kind is FormulaKind.Error or FormulaKind.Unknown)
                    return value;
            }
        }

        return result(tally);
    }

    private static FormulaValue Counted(FormulaCall call, Func<FormulaValue, bool> counts, int from = 0, bool withoutSubtotals = false)
    {
        var count = 0;
        for (var i = from; i < call.Count; i++)
        {
            if (call.Area(i) is not { } area)
            {
                count += counts(call[i]) ? 1 : 0;
                continue;
            }

            var cells = call.Scope.Cells(area);
            while (cells.MoveNext())
            {
                if (withoutSubtotals && cells.IsSubtotal)
                    continue;
                var value = cells.Current;
                if (value.Kind == FormulaKind.Unknown)
                    return value;
                count += counts(value) ? 1 : 0;
            }
        }

        return FormulaValue.Of(count);
    }

    private static FormulaValue Blanks(FormulaCall call)
    {
        if (call.Area(0) is not { } area)
            return FormulaValue.WrongKind;
        var filled = Counted(call, value => !value.IsBlank && value is not { Kind: FormulaKind.Text, Words: "" });
        return filled.Kind == FormulaKind.Number ? FormulaValue.Of(((decimal)area.Rows * area.Columns) - filled.Amount) : filled;
    }

    private static FormulaValue Product(FormulaCall call)
    {
        var numbers = new List<decimal>();
        var wrong = Collect(call, call.Count, numbers);
        return wrong.IsBlank ? FormulaValue.Of(numbers.Count == 0 ? 0m : numbers.Aggregate(1m, (product, number) => product * number)) : wrong;
    }

    private static FormulaValue Collect(FormulaCall call, int count, List<decimal> numbers)
    {
        for (var i = 0; i < count; i++)
        {
            if (call.Area(i) is not { } area)
            {
                if (call[i].AsNumber() is not { } number)
                    return call[i].Kind is FormulaKind.Error or FormulaKind.Unknown ? call[i] : FormulaValue.WrongKind;
                numbers.Add(number);
                continue;
            }

            foreach (var value in call.Scope.Cells(area))
            {
                if (value.Kind == FormulaKind.Number)
                    numbers.Add(value.Amount);
                else if (value.Kind is FormulaKind.Error or FormulaKind.Unknown)
                    return value;
            }
        }

        return FormulaValue.Blank;
    }

    private static FormulaValue Sorted(FormulaCall call, int without, Func<List<decimal>, FormulaValue> result)
    {
        var numbers = new List<decimal>();
        if (Collect(call, call.Count - without, numbers) is { IsBlank: false } wrong)
            return wrong;
        numbers.Sort();
        return numbers.Count == 0 ? FormulaValue.OutOfBounds : result(numbers);
    }

    private static FormulaValue Median(List<decimal> numbers) =>
        FormulaValue.Of((numbers[(numbers.Count - 1) / 2] + numbers[numbers.Count / 2]) / 2m);

    private static FormulaValue Ranked(FormulaCall call, Func<List<decimal>, int, decimal> pick) =>
        call.Whole(1, 1) is not { } k
            ? FormulaValue.WrongKind
            : Sorted(call, 1, numbers => k < 1 || k > numbers.Count ? FormulaValue.OutOfBounds : FormulaValue.Of(pick(numbers, k)));

    private static FormulaValue Rank(FormulaCall call)
    {
        if (call[0].AsNumber() is not { } number || call.Area(1) is not { } area)
            return call[0].Kind is FormulaKind.Error or FormulaKind.Unknown ? call[0] : FormulaValue.WrongKind;
        var upwards = call.Whole(2, 0) != 0;
        var (better, found) = (0, false);
        foreach (var value in call.Scope.Cells(area))
        {
            if (value.Kind == FormulaKind.Unknown)
                return value;
            if (value.Kind != FormulaKind.Number)
                continue;
            found |= value.Amount == number;
            better += upwards ? value.Amount < number ? 1 : 0 : value.Amount > number ? 1 : 0;
        }

        return found ? FormulaValue.Of(better + 1) : FormulaValue.NotFound;
    }

    private static FormulaValue SumProduct(FormulaCall call)
    {
        var (rows, columns) = (1, 1);
        for (var i = 0; i < call.Count; i++)
        {
            foreach (var area in call.Areas(i).Select(call.Scope.Used))
                (rows, columns) = (Math.Max(rows, area.Rows), Math.Max(columns, area.Columns));
        }

        var outer = call.Scope.Element;
        try
        {
            var sum = 0m;
            for (var row = 0; row < rows; row++)
            {
                for (var column = 0; column < columns; column++)
                {
                    call.Scope.Element = (row, column);
                    if (Product(call, ref sum) is { IsBlank: false } wrong)
                        return wrong;
                }
            }

            return FormulaValue.Of(sum);
        }
        finally
        {
            call.Scope.Element = outer;
        }
    }

    // What is no number counts as nought.
    private static FormulaValue Product(FormulaCall call, ref decimal sum)
    {
        var product = 1m;
        for (var i = 0; i < call.Count; i++)
        {
            var value = call[i];
            if (value.Kind is FormulaKind.Error or FormulaKind.Unknown)
                return value;
            product *= value.Number ?? 0m;
        }

        sum += product;
        return FormulaValue.Blank;
    }

    private static FormulaValue Subtotal(FormulaCall call) => (call.Whole(0, 0) % 100) switch
    {
        1 => Over(call, Mean, 1, withoutSubtotals: true),
        2 => Counted(call, value => value.Kind == FormulaKind.Number, 1, withoutSubtotals: true),
        3 => Counted(call, value => !value.IsBlank, 1, withoutSubtotals: true),
        4 => Over(call, tally => FormulaValue.Of(tally.Most), 1, withoutSubtotals: true),
        5 => Over(call, tally => FormulaValue.Of(tally.Least), 1, withoutSubtotals: true),
        9 => Over(call, tally => FormulaValue.Of(tally.Sum), 1, withoutSubtotals: true),
        _ => FormulaValue.Unknown,
    };
}
