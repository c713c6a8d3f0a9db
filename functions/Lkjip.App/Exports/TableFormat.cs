using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Excel.Tables;

namespace Lkjip.App.Exports;

/// <summary>A kind of file that a table is saved as (bentuk ekspor).</summary>
/// <param name="Extension">Its extension, and its name in addresses.</param>
/// <param name="Label">What a page calls it.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Write">Writes it.</param>
internal sealed record TableFormat(string Extension, string Label, string ContentType, Func<PlainTable, byte[]> Write)
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<TableFormat> All { get; } =
    [
        new("xlsx", "Excel (.xlsx)", PlainWorkbook.ContentType, PlainWorkbook.Write),
        new("csv", "CSV", CsvText.ContentType, CsvText.Write),
    ];

    /// <summary>The kind that is asked for, or why there is none.</summary>
    public static (Problem? Problem, TableFormat? Format) Of(string? asked) => All.FirstOrDefault(format => format.Extension == asked) is { } found
        ? (null, found)
        : (new Problem("table-format-unknown", ("format", asked ?? "-"), ("formats", string.Join(", ", All.Select(format => format.Extension)))) { Place = "format" }, null);

    /// <summary>The table as a document to be saved.</summary>
    public NewDocument Document(string name, PlainTable table) => new(name, Extension, ContentType, Write(table));
}
