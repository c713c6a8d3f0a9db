using System.Globalization;
using System.Text;
using Lkjip.Documents.Excel.Tables;

namespace Lkjip.App.Exports;

/// <summary>Writes a plain table as CSV that Excel in Indonesian opens by a double click (berkas CSV).</summary>
/// <remarks>
/// RFC 4180 with the separators of id-ID: semicolon between values, because the comma is the decimal sign; UTF-8 with a byte
/// order mark, because Excel takes a file without one for another encoding.
/// </remarks>
internal static class CsvText
{
    /// <summary>The media type.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    private const char Separator = ';';
    private const string LineEnd = "\r\n";

    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = "," };

    /// <summary>The table as bytes.</summary>
    public static byte[] Write(PlainTable table)
    {
        var lines = table.Rows.Prepend([.. table.Columns.Select(column => column.Header)]);
        var text = string.Concat(lines.Select(line => string.Join(Separator, line.Select(Value)) + LineEnd));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
    }

    private static string Value(object? value) => value switch
    {
        null => "",
        decimal number => number.ToString(Numbers),
        _ => Quoted(Harmless(value.ToString()!)),
    };

    // Excel would compute a text that begins like a formula.
    private static string Harmless(string text) => text.Length > 0 && text[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? $"'{text}" : text;

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(Separator, '"', '\n') >= 0 || text.Contains('\r', StringComparison.Ordinal)
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
}
