using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using Lkjip.Benchmarks.Content;
using Lkjip.Benchmarks.Templates;

namespace Lkjip.Benchmarks.Micro;

/// <summary>Rendering and compiling under BenchmarkDotNet, for looking at one change (ukuran kecil).</summary>
[MemoryDiagnoser]
public class RenderMicro : IDisposable
{
    private readonly MemoryStream output = new(4 << 20);
    private byte[] template = [];
    private OurEngine? engine;

    /// <summary>Rows of the budget table.</summary>
    [Params(40, 400)]
    public int Rows { get; set; }

    /// <summary>Makes template and content.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        template = DocxReport.In(new SectionDialect());
        engine = new OurEngine(template, DocxContent.Of(Rows));
    }

    /// <summary>Fills the document.</summary>
    [Benchmark]
    public void Render()
    {
        output.SetLength(0);
        engine!.Render(output, CompressionLevel.Fastest);
    }

    /// <summary>Compiles the template.</summary>
    [Benchmark]
    public object Compile() => OurEngine.Compile(template);

    /// <inheritdoc />
    [GlobalCleanup]
    public void Dispose()
    {
        output.Dispose();
        GC.SuppressFinalize(this);
    }
}
