using System.Globalization;

namespace Lkjip.Domain.Text;

/// <summary>Numbers, money, dates and employee numbers as Indonesian documents print them (format Indonesia).</summary>
/// <remarks>Written by hand, because the software runs without culture data: dot for thousands, comma for decimals.</remarks>
public static class IndonesianFormat
{
    private static readonly NumberFormatInfo Style = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NumberNegativePattern = 1,
    };

    private static readonly string[] Months =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>A number: "1.234.567,89".</summary>
    /// <param name="value">The value, already rounded; digits beyond <paramref name="decimals"/> are rounded half away from zero.</param>
    /// <param name="decimals">The most decimals shown, 0 to 28.</param>
    /// <param name="keepZeros">True to print zeros at the end of the decimals ("70,80"), false to leave them out ("70,8").</param>
    public static string Number(decimal value, int decimals, bool keepZeros)
    {
        var rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        // A value that rounds to nothing must not print as "-0,00".
        var text = (rounded == 0m ? 0m : rounded).ToString($"N{decimals}", Style);
        return keepZeros || decimals == 0 ? text : text.TrimEnd('0').TrimEnd(',');
    }

    /// <summary>A percentage: "70,83%" for 70.83 (persen).</summary>
    public static string Percent(decimal value, int decimals, bool keepZeros) => Number(value, decimals, keepZeros) + "%";

    /// <summary>An amount of money: "8.251.284.892", with its symbol "Rp 8.251.284.892" (rupiah).</summary>
    public static string Rupiah(long amount, bool withSymbol = false)
    {
        var digits = Number(Math.Abs((decimal)amount), 0, keepZeros: false);
        return (amount < 0 ? "-" : "") + (withSymbol ? "Rp " : "") + digits;
    }

    /// <summary>A date: "28 Februari 2023" (tanggal).</summary>
    public static string Date(DateOnly date) => $"{date.Day.ToString(Style)} {MonthYear(date)}";

    /// <summary>The month and year of a date: "Februari 2023".</summary>
    public static string MonthYear(DateOnly date) => $"{Month(date.Month)} {date.Year.ToString(Style)}";

    /// <summary>The name of a month, 1 to 12: "Februari".</summary>
    public static string Month(int month) => Months[month - 1];

    /// <summary>An employee number printed in groups of 8, 6, 1 and 3: "19750902 199412 1 002" (NIP).</summary>
    /// <returns>The text unchanged when it doesn't hold 18 digits.</returns>
    public static string EmployeeNumber(string text)
    {
        var digits = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        return digits.Length == 18 && digits.All(char.IsAsciiDigit)
            ? $"{digits[..8]} {digits[8..14]} {digits[14]} {digits[15..]}"
            : text;
    }

    /// <summary>A Roman number, 1 to 3999: "IV" (angka Romawi).</summary>
    public static string Roman(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 3999);
        var text = "";
        foreach (var (worth, sign) in RomanSigns)
        {
            for (; value >= worth; value -= worth)
                text += sign;
        }

        return text;
    }
}
