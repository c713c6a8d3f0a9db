using System.Globalization;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A picture in a run.</summary>
internal sealed class PictureNode(PictureTag tag, PictureFrame frame) : Node
{
    public override bool Prints(WordRendering to) => to.Scopes.Find(tag.Key) is PictureValue;

    public override void Write(WordRendering to)
    {
        if (to.Scopes.Find(tag.Key) is not PictureValue picture || !WriteDrawing(to, picture.Content, picture.Description, frame))
        {
            to.Unfilled(tag.Name);
        }
    }

    /// <summary>Writes an inline picture; false when the bytes are no picture.</summary>
    public static bool WriteDrawing(WordRendering to, ReadOnlyMemory<byte> content, string description, PictureFrame frame)
    {
        if (PictureSize.Read(content.Span) is not { } size)
        {
            return false;
        }

        var relationship = to.Pictures.Add(to.Part, content, size.Extension);
        var (width, height) = frame.Fit(size);
        var id = ++to.Drawings;
        to.Out.Raw(string.Create(CultureInfo.InvariantCulture, $"<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" xmlns:wp=\"{W.Wp}\"><wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"{id}\" name=\"Gambar {id}\" descr=\""));
        to.Out.Text(description);
        to.Out.Raw(string.Create(CultureInfo.InvariantCulture, $"\"/><a:graphic xmlns:a=\"{W.A}\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"Gambar {id}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{relationship}\" xmlns:r=\"{W.R}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"));
        return true;
    }
}
