using System.IO.Compression;
using System.Text.Json.Nodes;
using Lkjip.Benchmarks.Content;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Benchmarks.Templates;

/// <summary>Our engine with a template that is compiled and tags that are made, as the others have theirs (mesin kita).</summary>
internal sealed class OurEngine
{
    private readonly CompiledTemplate template;
    private readonly TagScope tags;

    /// <summary>Gets ready.</summary>
    public OurEngine(byte[] template, JsonObject content) => (this.template, tags) = (Compile(template), JsonScope.Of(content));

    /// <summary>Compiles a template that has no errors.</summary>
    public static CompiledTemplate Compile(byte[] template)
    {
        var result = TemplateCompiler.Compile(template);
        return result.Template ?? throw new InvalidOperationException(string.Join('\n', result.Findings));
    }

    /// <summary>Makes a document.</summary>
    public void Render(Stream output, CompressionLevel level) => template.Render(tags, output, new RenderOptions { Compression = level });

    /// <summary>Makes a document.</summary>
    public byte[] Document(CompressionLevel level)
    {
        using var output = new MemoryStream();
        Render(output, level);
        return output.ToArray();
    }
}
