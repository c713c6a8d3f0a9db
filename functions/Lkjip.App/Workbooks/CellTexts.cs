using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.App.Form;
using Lkjip.App.Form.Cells;
using Lkjip.Documents.Sheets;
using Lkjip.Documents.Workbooks;
using Lkjip.Domain.Text;

namespace Lkjip.App.Workbooks;

/// <summary>Turns what a person types into numbers of cells, and back, so that a workbook says just what the form says (isi sel).</summary>
internal static partial class CellTexts
{
    private const int MostDigits = 15;

    /// <summary>The number of a cell that is a real number; null where the text is more than that, "70,83%" or "-".</summary>
    public static decimal? NumberOf(FormColumn column, string text)
    {
        if (!column.Kind.IsNumeric || !Plain().IsMatch(text) || text.Count(char.IsAsciiDigit) > MostDigits)
        {
            return null;
        }

        var plain = text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        var number = decimal.Parse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return TextOf(column, number) == text ? number : null;
    }

    /// <summary>What a filled cell says, as a person types it.</summary>
    public static string TextOf(FormColumn column, FilledCell filled) =>
        filled.Cell is { Number: { } number, IsPercent: false } ? TextOf(column, number) : Clean(column, filled.Text);

    /// <summary>A text without what spreadsheets and browsers add to it.</summary>
    public static string Clean(FormColumn column, string text)
    {
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\u00a0', ' ').Trim();
        return column.Kind.IsLong ? plain : plain.Replace('\n', ' ');
    }

    /// <summary>How a number will be read, where that can be doubted; null elsewhere.</summary>
    public static string? NoteOf(FormColumn column, string text) =>
        column.Kind.IsNumeric && NumberPattern.Parse(text) is { Number: { IsAmbiguous: true, Value: var value } }
            ? $"dibaca {SheetCell.NumberText(value)}" : null;

    private static string TextOf(FormColumn column, decimal number) =>
        column.Kind is MoneyCell && number == decimal.Truncate(number) && Math.Abs(number) <= long.MaxValue
            ? IndonesianFormat.Rupiah((long)number) : SheetCell.NumberText(number);

    [GeneratedRegex(@"^-?([0-9]+|[0-9]{1,3}(\.[0-9]{3})+)(,[0-9]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();
}
