using System.IO.Compression;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A Word template, ready to fill.</summary>
internal sealed class WordTemplate : CompiledTemplate
{
    private const string ChartContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private readonly WordPackage package;
    private readonly bool needsFirstPass;
    private readonly Dictionary<ListKind, ListLook> looks;

    /// <param name="package">Its parts.</param>
    /// <param name="needs">What its instructions may need.</param>
    /// <param name="styles">Its styles.</param>
    /// <param name="numbering">Its numberings.</param>
    /// <param name="caption">How it numbers tables.</param>
    public WordTemplate(WordPackage package, WordNeeds needs, WordStyles styles, WordNumbering numbering, CaptionPattern caption)
    {
        this.package = package;
        (Styles, Numbering, Caption) = (styles, numbering, caption);
        needsFirstPass = needs.Contents || needs.Bookmarks;
        looks = ListKind.All.ToDictionary(k => k, k => ListLook.Of(k, styles, numbering));
    }

    public override string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public override string Extension => ".docx";

    public WordStyles Styles { get; }

    public WordNumbering Numbering { get; }

    public CaptionPattern Caption { get; }

    public ListLook LookOf(ListKind kind) => looks[kind];

    public override RenderResult Render(TagScope data, Stream output, RenderOptions? options = null)
    {
        options ??= RenderOptions.Default;
        using var writer = new PackageWriter(output, options.Compression);
        foreach (var part in package.Copied)
        {
            writer.Copy(part);
        }

        using var first = FirstPass(data);
        using var rendering = new WordRendering(data, this, writer) { First = first, PlainContents = options.PlainContents };
        foreach (var (name, content) in package.Texts)
        {
            writer.Begin(name);
            Write(rendering, name, content);
            writer.End();
        }

        WriteAdditions(writer, rendering, options.Compression);
        writer.Finish();
        return rendering.Result;
    }

    // Tables of contents stand before what they list, and references before their bookmarks.
    private WordRendering? FirstPass(TagScope data)
    {
        if (!needsFirstPass)
        {
            return null;
        }

        var first = new WordRendering(data, this, XmlNowhere.Instance) { OnlyLists = true };
        var (name, content) = package.Texts.First();
        Write(first, name, content);
        return first;
    }

    private static void Write(WordRendering rendering, string name, NodeList content)
    {
        rendering.Part = name;
        rendering.Out.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
        content.Write(rendering);
        rendering.Out.Flush();
    }

    private void WriteAdditions(PackageWriter writer, WordRendering rendering, CompressionLevel compression)
    {
        package.Numbering?.Write(writer, rendering.Numbers);
        foreach (var related in package.Related)
        {
            related.Write(writer, rendering.Pictures.Relationships.Where(r => r.Part == related.Owner).Select(r => (r.Id, "image", $"/word/{r.Target}"))
                .Concat(rendering.Charts.Relationships.Where(r => r.Owner == related.Owner).Select(r => (r.Id, "chart", r.Target))));
        }

        foreach (var (name, content) in rendering.Pictures.Media)
        {
            writer.Store(name, content.Span);
        }

        rendering.DroppedElsewhere(rendering.Charts.Write(writer, compression));
        package.ContentTypesWithCharts?.Write(writer, rendering.Charts.Names, ChartContentType);
    }
}
