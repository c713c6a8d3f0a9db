using System.Globalization;
using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Word;

/// <summary>Writes the blocks of a narrative.</summary>
internal sealed class BlockWriter(WordRendering to, BlockPlace place, BlockValue value)
{
    private readonly ParagraphWriter paragraphs = new(to, place);

    /// <summary>Writes blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="depth">How many lists they stand in.</param>
    /// <param name="indent">The left indent of the text of the list item they stand in.</param>
    public void Write(IReadOnlyList<NarrativeBlock> blocks, int depth, int indent = 0)
    {
        foreach (var block in blocks)
        {
            Write(block, depth, indent);
        }
    }

    private void Write(NarrativeBlock block, int depth, int indent)
    {
        var indented = depth == 0 ? "" : Indent(indent);
        if (ListKind.Of(block.Kind) is { } kind)
        {
            WriteList(block, kind, depth);
        }
        else if (block.Kind == BlockKind.Table)
        {
            WriteTable(block.TableId ?? "");
        }
        else if (block.Kind == BlockKind.Photo)
        {
            WritePhoto(block.PhotoId ?? "");
        }
        else
        {
            paragraphs.Styled(StyleOf(block.Kind), block.Text ?? "", indented);
        }
    }

    private static string StyleOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => "LKjIP Subjudul",
        BlockKind.Quote => "LKjIP Kutipan",
        _ => "LKjIP Paragraf",
    };

    private static string Indent(int left) => $"<w:ind w:left=\"{left.ToString(CultureInfo.InvariantCulture)}\" w:firstLine=\"0\"/>";

    private void WriteList(NarrativeBlock block, ListKind kind, int depth)
    {
        var look = to.Template.LookOf(kind);
        var level = Math.Min(depth, 8);
        var number = to.Numbers.Start(kind, look, level, block.Start ?? 1);
        foreach (var item in block.Items)
        {
            paragraphs.Write(look.Style, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>", item.Text);
            Write(item.Blocks, depth + 1, look.Left(level));
        }
    }

    private void WriteTable(string id)
    {
        if (!value.Tables.TryGetValue(id, out var table))
        {
            to.Unfilled(id);
            return;
        }

        new BlockTable(to, place, paragraphs, table, value.Layouts.GetValueOrDefault(id)).Write();
    }

    private void WritePhoto(string id)
    {
        if (!value.Photos.TryGetValue(id, out var photo))
        {
            to.Unfilled(id);
            return;
        }

        if (!WritePicture(photo))
        {
            paragraphs.Begin(null, (to.Template.Caption.NumbersPictures ? "<w:keepNext/>" : "") + Frame);
            paragraphs.Runs(to.Template.Caption.NumbersPictures ? "\u00a0" : photo.Caption, own: true, "<w:i/>");
            paragraphs.End();
            if (!to.Template.Caption.NumbersPictures)
            {
                return;
            }
        }

        if (to.Template.Caption.NumbersPictures)
        {
            to.Template.Caption.WritePicture(to, paragraphs, to.Template.Styles.Id("LKjIP Keterangan Foto"), Centred, photo.Caption);
        }
        else
        {
            paragraphs.Styled("LKjIP Keterangan Foto", photo.Caption, Centred);
        }
    }

    private const string Centred = "<w:jc w:val=\"center\"/>";

    private const string Side = " w:val=\"single\" w:sz=\"4\" w:space=\"12\" w:color=\"808080\"/>";

    private const string Frame = $"<w:pBdr><w:top{Side}<w:left{Side}<w:bottom{Side}<w:right{Side}</w:pBdr><w:spacing w:before=\"240\" w:after=\"240\"/><w:ind w:left=\"284\" w:right=\"284\" w:firstLine=\"0\"/>{Centred}";

    private bool WritePicture(Photo photo)
    {
        var content = new byte[((photo.Content?.Length ?? 0) * 3 / 4) + 3];
        if (photo.Content is null || !Convert.TryFromBase64String(photo.Content, content, out var length)
            || PictureSize.Read(content.AsSpan(0, length)) is null)
        {
            return false;
        }

        paragraphs.Begin(null, "<w:keepNext/>" + Centred);
        to.Out.Raw("<w:r>"u8);
        PictureNode.WriteDrawing(to, content.AsMemory(0, length), photo.Caption, place.Frame);
        to.Out.Raw("</w:r>"u8);
        paragraphs.End();
        return true;
    }
}
