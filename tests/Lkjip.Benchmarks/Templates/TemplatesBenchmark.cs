using System.IO.Compression;
using System.Text.Json.Nodes;
using Lkjip.Benchmarks.Checks;
using Lkjip.Benchmarks.Content;
using Lkjip.Benchmarks.Peers;

namespace Lkjip.Benchmarks.Templates;

/// <summary>The template engine against the limit and against the engines of others (mesin templat).</summary>
internal sealed class TemplatesBenchmark() : Benchmark("templates", "the template engine against the limit and against engines of others")
{
    /// <inheritdoc />
    public override void Run(BenchmarkOptions options, Page page)
    {
        if (!options.WithoutPeers)
            PeerProcess.Install();
        using var files = new ContentFiles();
        var seconds = options.Quick ? 0.6 : 3;
        var cases = new List<CaseResult>();
        foreach (var kind in new[] { TemplateKind.Word, TemplateKind.Excel })
        {
            foreach (var rows in options.Quick ? kind.Rows.SkipLast(1) : kind.Rows)
                cases.Add(Case(kind, rows, files, options, seconds));
        }

        page.Heading("Templates");
        RatioTable.Write(page, cases);
        CostTable.Write(page, cases);
        ProcessTable.Write(page, files, options.Quick);
        TagTable.Write(page, TimeSpan.FromSeconds(seconds));
    }

    private static CaseResult Case(TemplateKind kind, int rows, ContentFiles files, BenchmarkOptions options, double seconds)
    {
        Page.Progress(FormattableString.Invariant($"{kind.Extension}, {rows:#,0} rows: ours and the limit"));
        var content = kind.Content(rows);
        var template = kind.Template(new SectionDialect());
        var engine = new OurEngine(template, content);
        var lines = kind.Lines(engine.Document(CompressionLevel.Fastest));
        OutputCheck.HoldsContent(lines, content, kind == TemplateKind.Word);
        var budget = TimeSpan.FromSeconds(seconds);
        return new CaseResult(
            kind, rows, RenderCost.Of(engine, template, CompressionLevel.Fastest, budget), RenderCost.Of(engine, template, CompressionLevel.Optimal, budget),
            Threads.Gain(engine, budget), options.WithoutPeers ? new Dictionary<string, PeerOutcome>() : Peers(kind, rows, content, lines, files, seconds));
    }

    private static Dictionary<string, PeerOutcome> Peers(
        TemplateKind kind, int rows, JsonObject content, IReadOnlyList<string> expected, ContentFiles files, double seconds)
    {
        var outcomes = new Dictionary<string, PeerOutcome>(StringComparer.Ordinal);
        foreach (var peer in kind.Peers)
        {
            Page.Progress(FormattableString.Invariant($"{kind.Extension}, {rows:#,0} rows: {peer.Name}"));
            var output = files.Output(kind);
            var outcome = PeerProcess.Time(peer, files.Template(kind, peer.Dialect), files.Content(kind, rows, content), output, seconds);
            if (outcome.Time is not null)
                OutputCheck.Same(peer.Name, expected, kind.Lines(File.ReadAllBytes(output)));
            outcomes[peer.Name] = outcome;
        }

        return outcomes;
    }
}
