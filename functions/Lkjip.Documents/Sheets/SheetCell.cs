using System.Globalization;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Sheets;

/// <summary>A cell of a sheet that was read, with what stood in it (sel).</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public sealed record SheetCell(int Row, int Column)
{
    /// <summary>The number, when the cell holds one.</summary>
    public decimal? Number { get; init; }

    /// <summary>The date, when the cell holds one; spreadsheets make dates of "1/2" and of "1.2" without being asked.</summary>
    public DateTime? Date { get; init; }

    /// <summary>The error of a formula, "#REF!"; null when there is none.</summary>
    public string? Error { get; init; }

    /// <summary>True when a number is shown as a percentage, 0.7083 as 70,83%.</summary>
    public bool IsPercent { get; init; }

    /// <summary>The text of the cell, when it holds text.</summary>
    public string? Typed { get; init; }

    /// <summary>The address: "C12" (alamat sel).</summary>
    public string Address => AddressOf(Row, Column);

    /// <summary>True when nothing stands in it.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The content as a person types it: text unchanged, a number with a decimal comma and without dots.</summary>
    public string Text => Error ?? Typed ?? (
        Number is { } number ? NumberText(IsPercent ? number * 100m : number) + (IsPercent ? "%" : "")
        : Date is { } date ? IndonesianFormat.Date(DateOnly.FromDateTime(date))
        : "");

    /// <summary>The address of a cell: "C12".</summary>
    public static string AddressOf(int row, int column) => new Corner(column, false, row, false).ToString();

    /// <summary>The letters of a column, from 1: "C".</summary>
    public static string ColumnName(int column) => Corner.ColumnName(column);

    /// <summary>A number as it is typed: all its digits, a decimal comma, no dots.</summary>
    public static string NumberText(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return (text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text).Replace('.', ',');
    }
}
