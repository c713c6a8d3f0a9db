using System.Text.Json.Nodes;
using Lkjip.Benchmarks.Content;

namespace Lkjip.Benchmarks.Templates;

/// <summary>Templates and contents as files, for other processes; deleted at the end (berkas kerja).</summary>
internal sealed class ContentFiles : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lkjip-bench").FullName;

    /// <summary>The file of a template in these tags.</summary>
    public string Template(TemplateKind kind, TagDialect dialect)
    {
        var file = Path.Combine(folder, $"{dialect.Name}.{kind.Extension}");
        if (!File.Exists(file))
            File.WriteAllBytes(file, kind.Template(dialect));
        return file;
    }

    /// <summary>The file of a content.</summary>
    public string Content(TemplateKind kind, int rows, JsonObject content)
    {
        var file = Path.Combine(folder, $"{kind.Extension}-{rows}.json");
        if (!File.Exists(file))
            File.WriteAllText(file, content.ToJsonString());
        return file;
    }

    /// <summary>A file for a document.</summary>
    public string Output(TemplateKind kind) => Path.Combine(folder, $"hasil.{kind.Extension}");

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(folder, recursive: true);
}
