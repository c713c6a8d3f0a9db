using System.Text.Json;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Reading;

/// <summary>Reads a report from JSON, strictly, and finds all that is wrong with the document at once (pembaca laporan).</summary>
/// <remarks>
/// Driven by the records in <c>Reports</c>; a property added there is read, written and described without a change here.
/// JSON numbers are read as exact decimals; text numbers by <see cref="Text.NumberPattern"/>.
/// </remarks>
public static class ReportReader
{
    /// <summary>Reads a report; never throws for any content.</summary>
    public static ReadResult Read(ReadOnlyMemory<byte> utf8Json)
    {
        var log = new ReadingLog();
        var content = JsonSyntax.WithoutMark(utf8Json);
        if (!JsonSyntax.Check(content.Span, log))
            return new(null, log.Findings);
        using var document = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = JsonSyntax.Deepest });
        CheckVersion(document.RootElement, log);
        var report = (PerformanceReport?)ReaderCatalogue.For(typeof(PerformanceReport)).Read(document.RootElement, Place.Root, log);
        log.ResolveReferences();
        return new(log.HasErrors ? null : report, log.Findings);
    }

    // Looked at first and apart: a document of another version has other errors too, and this one explains them.
    private static void CheckVersion(JsonElement root, ReadingLog log)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("schemaVersion", out var version)
            && version.ValueKind == JsonValueKind.String && !version.ValueEquals(PerformanceReport.CurrentSchemaVersion))
            log.Error("F-VER", "$.schemaVersion", version.GetString(), PerformanceReport.CurrentSchemaVersion);
    }
}
