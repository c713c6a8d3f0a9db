using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;

namespace Lkjip.Domain.Reading;

/// <summary>Reads and writes a measurement policy that stands alone, such as a region's for new reports (pembaca kebijakan).</summary>
public static class PolicyReader
{
    /// <summary>The policy, or everything that is wrong with it; never throws for any content.</summary>
    public static (MeasurementPolicy? Policy, IReadOnlyList<Finding> Findings) Read(ReadOnlyMemory<byte> utf8Json)
    {
        var log = new ReadingLog();
        var content = JsonSyntax.WithoutMark(utf8Json);
        if (!JsonSyntax.Check(content.Span, log))
            return (null, log.Findings);
        using var document = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = JsonSyntax.Deepest });
        var policy = (MeasurementPolicy?)ReaderCatalogue.For(typeof(MeasurementPolicy)).Read(document.RootElement, Place.Root, log);
        log.ResolveReferences();
        return (log.HasErrors ? null : policy, log.Findings);
    }

    /// <summary>The policy as JSON: what is standard is left out.</summary>
    public static JsonObject Write(MeasurementPolicy policy) => (JsonObject)ReaderCatalogue.For(typeof(MeasurementPolicy)).Write(policy)!;
}
