using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace Lkjip.Domain.Reading;

/// <summary>Checks that a document is JSON at all: valid UTF-8, syntax, depth.</summary>
internal static class JsonSyntax
{
    public const int Deepest = 64;

    /// <summary>The document without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> content) =>
        content.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? content[3..] : content;

    /// <summary>True when the document can be parsed; otherwise one finding is in the log.</summary>
    public static bool Check(ReadOnlySpan<byte> content, ReadingLog log)
    {
        if (content.Trim(" \t\r\n"u8).IsEmpty)
        {
            log.Error("F-EMPTY", Place.Root);
            return false;
        }

        if (!Utf8.IsValid(content))
        {
            log.Error("F-UTF8", Place.Root);
            return false;
        }

        var reader = new Utf8JsonReader(content, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth >= Deepest)
                {
                    log.Error("F-DEPTH", Place.Root, expected: Deepest.ToString(CultureInfo.InvariantCulture));
                    return false;
                }

                // An escaped half of a character pair only shows when the text is taken out.
                if (reader.ValueIsEscaped)
                    reader.GetString();
            }

            return true;
        }
        catch (JsonException exception)
        {
            log.Error("F-JSON", Position(exception.LineNumber, exception.BytePositionInLine));
        }
        catch (InvalidOperationException)
        {
            log.Error("F-UTF8", Place.Root);
        }

        return false;
    }

    private static string Position(long? line, long? position) =>
        string.Create(CultureInfo.InvariantCulture, $"baris {line + 1}, kolom {position + 1}");
}
