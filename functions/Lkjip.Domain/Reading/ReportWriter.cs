using System.Text.Encodings.Web;
using System.Text.Json;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Reading;

/// <summary>Writes a report as canonical JSON: properties in the order of the contract, what is standard left out.</summary>
/// <remarks>Reading what was written gives an equal report; equal reports give equal bytes.</remarks>
public static class ReportWriter
{
    private static readonly JsonSerializerOptions Form =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = JsonSyntax.Deepest };

    /// <summary>The report as UTF-8 JSON.</summary>
    public static byte[] Write(PerformanceReport report) =>
        JsonSerializer.SerializeToUtf8Bytes(ReaderCatalogue.For(typeof(PerformanceReport)).Write(report), Form);
}
