using System.Text;
using ExcelDataReader;

namespace Lkjip.Documents.Sheets;

/// <summary>A kind of spreadsheet file, told by its first bytes and not by its name (jenis berkas).</summary>
/// <param name="Open">Opens it; null for a kind that is refused.</param>
/// <param name="Refused">Why it is refused; null when it is not.</param>
internal sealed record SheetKind(Func<Stream, ExcelReaderConfiguration, IExcelDataReader>? Open, string? Refused = null)
{
    /// <summary>An Office package.</summary>
    public static readonly SheetKind Package = new((stream, settings) => ExcelReaderFactory.CreateOpenXmlReader(stream, settings));

    private static readonly SheetKind Old = new((stream, settings) => ExcelReaderFactory.CreateBinaryReader(stream, settings));
    private static readonly SheetKind Separated = new((stream, settings) => ExcelReaderFactory.CreateCsvReader(stream, settings));
    private static readonly SheetKind WebPage = new(null, SheetReading.WebPage);
    private static readonly SheetKind Empty = new(null, SheetReading.Empty);
    private static readonly SheetKind Unknown = new(null, SheetReading.Broken);

    /// <summary>The kind of a file.</summary>
    public static SheetKind Of(ReadOnlySpan<byte> file) =>
        file.IsEmpty ? Empty
        : file.StartsWith("PK"u8) ? Package
        : file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) || file.StartsWith((ReadOnlySpan<byte>)[0x09, 0x08]) ? Old
        : IsMarkup(file) ? WebPage
        : IsText(file) ? Separated
        : Unknown;

    private static bool IsMarkup(ReadOnlySpan<byte> file) =>
        Encoding.Latin1.GetString(file[..Math.Min(file.Length, 512)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t').StartsWith('<');

    // UTF-16 begins with its mark and is full of zeros; other text has none.
    private static bool IsText(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || !file[..Math.Min(file.Length, 4096)].Contains((byte)0);
}
