namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Functions of dates, which are days since 30 December 1899.</summary>
internal static class DateFunctions
{
    private static readonly DateOnly Start = new(1899, 12, 30);

    /// <summary>The functions.</summary>
    public static IReadOnlyList<FormulaFunction> All { get; } =
    [
        new("DATE", Date),
        new("YEAR", call => Part(call, date => date.Year)),
        new("MONTH", call => Part(call, date => date.Month)),
        new("DAY", call => Part(call, date => date.Day)),
    ];

    /// <summary>The number of a day.</summary>
    public static int Serial(DateOnly date) => date.DayNumber - Start.DayNumber;

    private static FormulaValue Part(FormulaCall call, Func<DateOnly, int> part) => call.Numeric((number, _) =>
        // Before March 1900 spreadsheets count a day that never was.
        number is >= 61m and < 2958466m ? FormulaValue.Of(part(Start.AddDays((int)decimal.Floor(number)))) : FormulaValue.Unknown);

    private static FormulaValue Date(FormulaCall call)
    {
        if (call.Wrong() is { IsBlank: false } wrong)
            return wrong;
        if (call.Whole(0, 0) is not (>= 1990 and <= 9000 and var year) || call.Whole(1, 0) is not (>= -1000 and <= 1000 and var month) || call.Whole(2, 0) is not (>= -10000 and <= 10000 and var day))
            return FormulaValue.Unknown;
        var date = new DateOnly(year, 1, 1).AddMonths(month - 1).AddDays(day - 1);
        return Serial(date) >= 61 ? FormulaValue.Of(Serial(date)) : FormulaValue.Unknown;
    }
}
