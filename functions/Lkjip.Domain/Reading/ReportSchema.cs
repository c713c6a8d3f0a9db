using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Reading;

/// <summary>The JSON Schema of a report, generated from the records of the contract (skema data).</summary>
/// <remarks>JSON Schema draft 2020-12. It doesn't know references between ids and the shapes of tables; the reader checks those.</remarks>
public static class ReportSchema
{
    private static readonly JsonSerializerOptions Form =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as text; the same text for the same contract.</summary>
    public static string Generate()
    {
        var definitions = new SchemaDefinitions();
        var root = ReaderCatalogue.For(typeof(PerformanceReport)).Schema(definitions);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"LKjIP {PerformanceReport.CurrentSchemaVersion}",
            ["$ref"] = root["$ref"]!.DeepClone(),
            ["$defs"] = definitions.ToNode(),
        }.ToJsonString(Form);
    }
}
