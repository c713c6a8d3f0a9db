namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Functions that look cells up: INDEX, MATCH, VLOOKUP, XLOOKUP and their like.</summary>
internal static class LookupFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FormulaFunction> All { get; } =
    [
        new("INDEX", Index),
        new("MATCH", Match),
        new("VLOOKUP", call => Table(call, isVertical: true)),
        new("HLOOKUP", call => Table(call, isVertical: false)),
        new("XLOOKUP", XLookup),
        new("ROW", call => FormulaValue.Of(call.Count == 0 ? call.Scope.Row : call.Area(0)?.Top ?? 0)),
        new("COLUMN", call => FormulaValue.Of(call.Count == 0 ? call.Scope.Column : call.Area(0)?.Left ?? 0)),
        new("ROWS", call => call.Area(0) is { } area ? FormulaValue.Of(area.Rows) : FormulaValue.Of(1m)),
        new("COLUMNS", call => call.Area(0) is { } area ? FormulaValue.Of(area.Columns) : FormulaValue.Of(1m)),
    ];

    private static FormulaValue Index(FormulaCall call)
    {
        if (call.Area(0) is not { } area)
            return FormulaValue.Unknown;
        if (call.Whole(1, 0) is not { } first || call.Whole(2, 0) is not { } second)
            return call.Wrong() is { IsBlank: false } wrong ? wrong : FormulaValue.WrongKind;
        var (row, column) = area.Rows == 1 && call.Count < 3 ? (1, first) : (first, second);
        row = row == 0 && area.Rows == 1 ? 1 : row;
        column = column == 0 && area.Columns == 1 ? 1 : column;
        if (row < 0 || column < 0 || row > area.Rows || column > area.Columns)
            return FormulaValue.NoCell;
        return row == 0 || column == 0 ? FormulaValue.Unknown : Filled(call.Scope.At(area.Sheet, area.Top + row - 1, area.Left + column - 1));
    }

    private static FormulaValue Match(FormulaCall call)
    {
        if (call.Area(1) is not { } area || (area.Rows > 1 && area.Columns > 1))
            return FormulaValue.NotFound;
        return Position(call, area, call.Count > 2 ? call.Whole(2, 1) : 1, out var wrong) is { } at ? FormulaValue.Of(at + 1) : wrong;
    }

    private static FormulaValue Table(FormulaCall call, bool isVertical)
    {
        if (call.Area(1) is not { } area || call.Whole(2, 0) is not { } wanted || wanted < 1)
            return FormulaValue.WrongKind;
        if (wanted > (isVertical ? area.Columns : area.Rows))
            return FormulaValue.NoCell;
        var keys = isVertical ? area with { Right = area.Left } : area with { Bottom = area.Top };
        var type = call.Count > 3 && call[3].AsFlag() == false ? 0 : 1;
        if (Position(call, keys, type, out var wrong) is not { } at)
            return wrong;
        return Filled(isVertical
            ? call.Scope.At(area.Sheet, area.Top + at, area.Left + wanted - 1)
            : call.Scope.At(area.Sheet, area.Top + wanted - 1, area.Left + at));
    }

    private static FormulaValue XLookup(FormulaCall call)
    {
        if (call.Area(1) is not { } keys || call.Area(2) is not { } values || (call.Count > 4 && call.Whole(4, 0) != 0) || call.Count > 5)
            return FormulaValue.Unknown;
        if (Position(call, keys, 0, out var wrong, patterns: false) is { } at)
            return Filled(keys.Columns == 1 ? call.Scope.At(values.Sheet, values.Top + at, values.Left) : call.Scope.At(values.Sheet, values.Top, values.Left + at));
        return wrong.Error == "#N/A" && call.Count > 3 ? call[3] : wrong;
    }

    // Where the value stands, from 0: the same one, or in sorted cells the last that is not beyond it.
    private static int? Position(FormulaCall call, CellArea area, int? type, out FormulaValue wrong, bool patterns = true)
    {
        var wanted = call[0];
        wrong = wanted.Kind is FormulaKind.Error or FormulaKind.Unknown ? wanted : FormulaValue.NotFound;
        if (wrong == wanted || type is null)
            return null;
        wanted = wanted.IsBlank ? FormulaValue.Of(0m) : wanted;
        var pattern = patterns && type == 0 && wanted.Text is { } text && Pattern.Is(text) ? text : null;
        int? best = null;
        var cells = call.Scope.Cells(area);
        while (cells.MoveNext())
        {
            var value = cells.Current;
            if (value.Kind == FormulaKind.Unknown)
            {
                wrong = value;
                return null;
            }

            if (value.Kind != wanted.Kind)
                continue;
            var order = FormulaOperators.Compare(value, wanted);
            var at = Math.Max(cells.Row, cells.Column);
            if (type == 0 && (pattern is null ? order == 0 : Pattern.Fits(pattern, value.Words)))
                return at;
            if (type != 0 && order * type.Value > 0)
                return best;
            if (type != 0)
                best = at;
        }

        return best;
    }

    // A formula that looks at an empty cell shows nought.
    private static FormulaValue Filled(FormulaValue value) => value.IsBlank ? FormulaValue.Of(0m) : value;
}
