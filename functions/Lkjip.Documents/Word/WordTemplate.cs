using System.IO.Compression;
using System.Text;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A Word template, ready to fill.</summary>
internal sealed class WordTemplate : CompiledTemplate
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static readonly DateTimeOffset Stamp = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly PackageContent package;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Node>> parts;
    private readonly IReadOnlyDictionary<string, byte[]> replaced;
    private readonly Dictionary<ListKind, ListLook> looks;

    /// <param name="package">The template file.</param>
    /// <param name="parts">The compiled parts by name, the document first.</param>
    /// <param name="replaced">Parts that every document has in another form, such as the settings.</param>
    /// <param name="styles">Its styles.</param>
    /// <param name="numbering">Its numberings.</param>
    /// <param name="caption">How it numbers tables.</param>
    public WordTemplate(
        PackageContent package, IReadOnlyDictionary<string, IReadOnlyList<Node>> parts, IReadOnlyDictionary<string, byte[]> replaced,
        WordStyles styles, WordNumbering numbering, CaptionPattern caption)
    {
        (this.package, this.parts, this.replaced) = (package, parts, replaced);
        (Styles, Numbering, Caption) = (styles, numbering, caption);
        looks = ListKind.All.ToDictionary(k => k, k => ListLook.Of(k, styles, numbering));
    }

    public override string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public override string Extension => ".docx";

    public WordStyles Styles { get; }

    public WordNumbering Numbering { get; }

    public CaptionPattern Caption { get; }

    public ListLook LookOf(ListKind kind) => looks[kind];

    public override RenderResult Render(TagScope data, Stream output)
    {
        var rendering = new WordRendering(data, this);
        var written = parts.ToDictionary(p => p.Key, p => WritePart(p.Key, p.Value, rendering), StringComparer.OrdinalIgnoreCase);
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var additions = new PackageAdditions(package, rendering);
        foreach (var part in package.Parts)
        {
            using var stream = Entry(archive, part.Name);
            if (written.TryGetValue(part.Name, out var text))
            {
                WriteText(stream, text);
            }
            else
            {
                stream.Write(additions.Changed(part) ?? replaced.GetValueOrDefault(part.Name) ?? part.Content.Span);
            }
        }

        foreach (var (name, content) in additions.New())
        {
            using var stream = Entry(archive, name);
            stream.Write(content.Span);
        }

        return rendering.Result;
    }

    private static Stream Entry(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        return entry.Open();
    }

    private static StringBuilder WritePart(string name, IReadOnlyList<Node> nodes, WordRendering to)
    {
        to.Out = new StringBuilder(Declaration);
        to.Part = name;
        to.Tocs.Clear();
        Node.WriteAll(nodes, to);
        foreach (var (position, toc) in Enumerable.Reverse(to.Tocs))
        {
            to.Out.Insert(position, toc.Content(to.Outline));
        }

        return to.Out;
    }

    private static void WriteText(Stream stream, StringBuilder text)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16384);
        foreach (var chunk in text.GetChunks())
        {
            writer.Write(chunk.Span);
        }
    }
}
