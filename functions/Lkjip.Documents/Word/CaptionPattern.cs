using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>How the template numbers its tables, for the captions of tables inside blocks.</summary>
/// <remarks>With a field before the SEQ field in one of its captions (STYLEREF, or the sequence that the chapters count), the number of the chapter stands before: "Tabel 3.1"; what stands between them, and a line break before the title, are kept.</remarks>
internal sealed class CaptionPattern
{
    private readonly FieldCode sequence;
    private readonly FieldCode? chapter;
    private readonly string between;
    private readonly string after;
    private readonly WordStyles styles;
    private readonly string? style;
    private readonly FieldCode? pictures;

    public CaptionPattern(XElement body, WordStyles styles)
    {
        this.styles = styles;
        var caption = body.Descendants(W.Field).Where(f => f.Annotation<FieldCode>() is { Kind: "SEQ" } code && code.Argument == "Tabel" && code.NumberAfter(@"\r") is null).Select(f => W.Nearest(f, W.P)).FirstOrDefault();
        var codes = (caption?.Descendants(W.Field) ?? []).Select(f => f.Annotation<FieldCode>()!).ToList();
        sequence = codes.Find(c => c.Kind == "SEQ" && c.Argument == "Tabel") ?? new FieldCode(@"SEQ Tabel \* ARABIC");
        chapter = codes.TakeWhile(c => c != sequence).FirstOrDefault();
        between = chapter is null ? "" : Between(caption!, chapter, sequence);
        after = caption?.Descendants(W.Ns + "br").Any() == true ? " \n" : " ";
        pictures = body.Descendants(W.Toc).Select(t => t.Annotation<FieldCode>()!.After(@"\c")).FirstOrDefault(label => label is not null && label != "Tabel") is { } label
            ? new FieldCode(sequence.Code.Replace(" Tabel ", $" {label} ", StringComparison.Ordinal)) : null;
        style = W.Value(caption?.Element(W.PPr)?.Element(W.Ns + "pStyle")) ?? styles.Id("caption");
    }

    /// <summary>True when pictures are numbered: the template has a list of figures.</summary>
    public bool NumbersPictures => pictures is not null;

    /// <summary>Writes the caption of a table.</summary>
    public void Write(WordRendering to, ParagraphWriter paragraphs, string title) =>
        Write(to, paragraphs, style, "<w:keepNext/>" + (style is null ? "<w:jc w:val=\"center\"/>" : ""), "Tabel", sequence, title);

    /// <summary>Writes the caption of a picture, in a style by id.</summary>
    public void WritePicture(WordRendering to, ParagraphWriter paragraphs, string? own, string properties, string title) =>
        Write(to, paragraphs, own, properties, pictures!.Argument, pictures, title);

    private void Write(WordRendering to, ParagraphWriter paragraphs, string? style, string properties, string label, FieldCode sequence, string title)
    {
        paragraphs.Begin(style, properties);
        var bookmark = to.Outline.Begin(new Heading(0, 0, 0, style ?? ""));
        to.OpenBookmark(bookmark);
        to.StartListening();
        paragraphs.Runs(label + " ", own: style is null);
        if (chapter is not null)
        {
            Field(to, chapter);
            paragraphs.Runs(between, own: style is null);
        }

        Field(to, sequence);
        paragraphs.Runs(after + title, own: style is null);
        to.Outline.End(to.StopListening());
        to.CloseBookmark(bookmark);
        paragraphs.End();
    }

    // The text of the caption that stands between its two fields.
    private static string Between(XElement caption, FieldCode chapter, FieldCode sequence)
    {
        var inner = caption.Descendants().SkipWhile(e => e.Annotation<FieldCode>() != chapter).TakeWhile(e => e.Annotation<FieldCode>() != sequence);
        return string.Concat(inner.Where(e => e.Name == W.T && !e.Ancestors(W.Field).Any()).Select(e => e.Value));
    }

    private void Field(WordRendering to, FieldCode code)
    {
        if (RestartingFieldNode.Handles(code))
        {
            new RestartingFieldNode(code, "", styles).Write(to);
            return;
        }

        to.Out.Raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> "u8);
        to.Out.Text(code.Code);
        to.Out.Raw(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>"u8);
        new FieldNode(code, styles).Write(to);
        to.Out.Raw("</w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"u8);
    }
}
