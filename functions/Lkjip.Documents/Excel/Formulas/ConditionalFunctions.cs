namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Functions over the cells that meet conditions: SUMIF, COUNTIFS and their like.</summary>
internal static class ConditionalFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FormulaFunction> All { get; } =
    [
        new("COUNTIF", call => Over(call, 0, -1, tally => FormulaValue.Of(tally.Count))),
        new("COUNTIFS", call => Over(call, 0, -1, tally => FormulaValue.Of(tally.Count))),
        new("SUMIF", call => Over(call, 0, call.Count > 2 ? 2 : 0, tally => FormulaValue.Of(tally.Sum), pairs: 1)),
        new("SUMIFS", call => Over(call, 1, 0, tally => FormulaValue.Of(tally.Sum))),
        new("AVERAGEIF", call => Over(call, 0, call.Count > 2 ? 2 : 0, Mean, pairs: 1)),
        new("AVERAGEIFS", call => Over(call, 1, 0, Mean)),
        new("MINIFS", call => Over(call, 1, 0, tally => FormulaValue.Of(tally.Least))),
        new("MAXIFS", call => Over(call, 1, 0, tally => FormulaValue.Of(tally.Most))),
    ];

    private static FormulaValue Mean(Tally tally) => tally.Count == 0 ? FormulaValue.DivideByZero : FormulaValue.Of(tally.Sum / tally.Count);

    /// <summary>Runs through the cells of the first condition; the others stand beside it, from their own upper left corner.</summary>
    private static FormulaValue Over(FormulaCall call, int first, int values, Func<Tally, FormulaValue> result, int pairs = int.MaxValue)
    {
        var conditions = new List<(CellArea Area, Criterion Criterion)>();
        for (var i = first; i + 1 < call.Count && conditions.Count < pairs; i += 2)
        {
            if (call.Area(i) is not { } area)
                return FormulaValue.WrongKind;
            if (call[i + 1].Kind == FormulaKind.Unknown)
                return FormulaValue.Unknown;
            conditions.Add((area, new Criterion(call[i + 1])));
        }

        if (conditions.Count == 0 || (values >= 0 && !call.IsRange(values)))
            return FormulaValue.WrongKind;
        var amounts = values < 0 ? conditions[0].Area : call.Area(values)!.Value;
        if (pairs != 1 && (conditions.Exists(condition => condition.Area.Rows != amounts.Rows || condition.Area.Columns != amounts.Columns)))
            return FormulaValue.WrongKind;
        return Run(call.Scope, conditions, amounts, counts: values < 0, result);
    }

    private static FormulaValue Run(
        FormulaScope scope, List<(CellArea Area, Criterion Criterion)> conditions, CellArea amounts, bool counts, Func<Tally, FormulaValue> result)
    {
        var tally = new Tally();
        var cells = scope.Cells(conditions[0].Area);
        while (cells.MoveNext())
        {
            var fits = true;
            foreach (var (area, criterion) in conditions)
            {
                var value = scope.At(area.Sheet, area.Top + cells.Row, area.Left + cells.Column);
                if (value.Kind == FormulaKind.Unknown)
                    return value;
                fits = fits && criterion.Fits(value);
            }

            if (!fits)
                continue;
            var amount = counts ? FormulaValue.Of(1m) : scope.At(amounts.Sheet, amounts.Top + cells.Row, amounts.Left + cells.Column);
            if (amount.Kind is FormulaKind.Error or FormulaKind.Unknown)
                return amount;
            if (amount.Kind == FormulaKind.Number)
                tally.Add(amount.Amount);
        }

        return result(tally);
    }
}
