using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Lkjip.Documents.Packages;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Sheets;

/// <summary>Reads spreadsheets of people: .xlsx, .xlsb, .xls and text with separators (pembaca lembar kerja).</summary>
/// <remarks>Only the values are read: formulas are not computed, macros and links to elsewhere are not looked at.</remarks>
public static class SheetFile
{
    /// <summary>Reads all sheets; never throws because of the content.</summary>
    public static SheetReading Read(ReadOnlyMemory<byte> content)
    {
        var kind = SheetKind.Of(content.Span);
        if (kind.Refused is { } code)
            return SheetReading.Refused(code);
        try
        {
            var errors = new SheetErrors([]);
            if (kind == SheetKind.Package && Unpack(content, out errors) is { } unusable)
                return SheetReading.Refused(unusable);
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            using var reader = kind.Open!(stream, Settings());
            return new SheetWalk(errors).Read(reader);
        }
        catch (InvalidPasswordException)
        {
            return SheetReading.Refused(SheetReading.Encrypted);
        }
        catch (Exception broken) when (broken is ExcelReaderException or InvalidDataException or XmlException or IOException or ArgumentException
            or FormatException or ArithmeticException or InvalidCastException or InvalidOperationException or NotSupportedException
            or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException)
        {
            // The reader of a broken file stumbles anywhere.
            return SheetReading.Refused(SheetReading.Broken);
        }
    }

    private static ExcelReaderConfiguration Settings()
    {
        // Before the settings are made: they ask for this encoding too.
        var western = OldEncodings.Western;
        return new ExcelReaderConfiguration { FallbackEncoding = western, AutodetectSeparators = [';', ',', '\t', '|'] };
    }

    private static string? Unpack(ReadOnlyMemory<byte> content, out SheetErrors errors)
    {
        var findings = new List<Finding>();
        var parts = PackageUnpacker.Unpack(content, findings);
        errors = new SheetErrors(parts ?? []);
        return parts is not null ? null
            : findings.Exists(finding => finding.Code == "T-LIMIT") ? SheetReading.TooLarge
            : SheetReading.Broken;
    }
}
