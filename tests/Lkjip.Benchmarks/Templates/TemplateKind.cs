using System.Text.Json.Nodes;
using Lkjip.Benchmarks.Checks;
using Lkjip.Benchmarks.Content;
using Lkjip.Benchmarks.Peers;

namespace Lkjip.Benchmarks.Templates;

/// <summary>What is filled: a document or a workbook, with its contents, peers and aims (jenis templat).</summary>
internal sealed class TemplateKind
{
    /// <summary>The report of forty pages.</summary>
    public static TemplateKind Word { get; } = new()
    {
        Extension = "docx",
        Rows = [40, 400, 4_000],
        Peers = PeerEngine.Word,
        Content = DocxContent.Of,
        Template = dialect => DocxReport.In(dialect),
        Lines = PrintedLines.OfWord,
        FastestAims = new Dictionary<int, double> { [40] = 1.2, [400] = 1.2 },
        OptimalAims = new Dictionary<int, double> { [40] = 1.08, [400] = 1.08 },
        PeerAims = new Dictionary<int, double> { [40] = 20 },
    };

    /// <summary>The sheet of eight columns; ours keeps its formulas, in the templates of others the values stand in their place.</summary>
    public static TemplateKind Excel { get; } = new()
    {
        Extension = "xlsx",
        Rows = [300, 30_000, 100_000],
        Peers = PeerEngine.Excel,
        Content = XlsxContent.Of,
        Template = dialect => XlsxSheet.In(dialect, keepsFormulas: dialect is SectionDialect),
        Lines = PrintedLines.OfExcel,
        FastestAims = new Dictionary<int, double> { [300] = 1.4, [30_000] = 1.35 },
        OptimalAims = new Dictionary<int, double>(),
        PeerAims = new Dictionary<int, double> { [300] = 10 },
    };

    /// <summary>The extension of its files, without the dot.</summary>
    public required string Extension { get; init; }

    /// <summary>The numbers of rows, rising; a short run leaves out the last.</summary>
    public required IReadOnlyList<int> Rows { get; init; }

    /// <summary>The engines of others.</summary>
    public required IReadOnlyList<PeerEngine> Peers { get; init; }

    /// <summary>Makes the content of so many rows.</summary>
    public required Func<int, JsonObject> Content { get; init; }

    /// <summary>Makes the template in these tags.</summary>
    public required Func<TagDialect, byte[]> Template { get; init; }

    /// <summary>Reads what a document says.</summary>
    public required Func<byte[], IReadOnlyList<string>> Lines { get; init; }

    /// <summary>How many times the limit it may take at most, by rows, packed fast.</summary>
    public required IReadOnlyDictionary<int, double> FastestAims { get; init; }

    /// <summary>The same, packed hard.</summary>
    public required IReadOnlyDictionary<int, double> OptimalAims { get; init; }

    /// <summary>How many times the fastest of the others it should be as fast, by rows.</summary>
    public required IReadOnlyDictionary<int, double> PeerAims { get; init; }
}
