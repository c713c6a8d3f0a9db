using System.Globalization;
using System.Xml.Linq;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A picture in the place of a placeholder: as large as its frame allows, with the position, the border and the text flow of the placeholder.</summary>
internal sealed class FramedPictureNode : Node
{
    // What is filled at render time, in a character that no file can hold more than once by chance.
    private const char Id = '\ue0f0', Width = '\ue0f1', Height = '\ue0f2', Relationship = '\ue0f3', Description = '\ue0f4';

    private static readonly char[] Holes = [Id, Width, Height, Relationship, Description];

    private readonly PictureTag tag;
    private readonly PictureFrame frame;
    private readonly IReadOnlyList<string> pieces;

    private FramedPictureNode(PictureTag tag, PictureFrame frame, string xml)
    {
        (this.tag, this.frame) = (tag, frame);
        pieces = Split(xml);
    }

    /// <summary>The placeholder in a drawing.</summary>
    /// <param name="drawing">The drawing with one picture.</param>
    /// <param name="tag">The picture to fill in.</param>
    /// <param name="frame">The size of the placeholder.</param>
    public static FramedPictureNode In(XElement drawing, PictureTag tag, PictureFrame frame)
    {
        foreach (var e in drawing.Descendants().ToList())
        {
            switch (e.Name.LocalName)
            {
                case "docPr" or "cNvPr":
                    Set(e, ("id", Id), ("descr", Description));
                    e.Attribute("title")?.Remove();
                    e.Elements().Remove();
                    break;
                case "extent" or "ext" when e.Attribute("cx") is not null:
                    Set(e, ("cx", Width), ("cy", Height));
                    break;
                case "srcRect" or "extLst":
                    e.Remove();
                    break;
                case "blip":
                    e.SetAttributeValue(W.R + "link", null);
                    e.SetAttributeValue(W.R + "embed", Relationship.ToString());
                    break;
            }
        }

        return new FramedPictureNode(tag, frame, XmlText.Of(drawing));
    }

    public override void Write(WordRendering to)
    {
        if (to.Scopes.Find(tag.Name) is not PictureValue picture || PictureSize.Read(picture.Content.Span) is not { } size)
        {
            to.Unfilled(tag.Name);
            return;
        }

        var (width, height) = frame.Fill(size);
        var relationship = to.Pictures.Add(to.Part, picture.Content, size.Extension);
        var id = ++to.Drawings;
        foreach (var piece in pieces)
        {
            switch (piece[0])
            {
                case Id: to.Out.Append(id.ToString(CultureInfo.InvariantCulture)); break;
                case Width: to.Out.Append(width.ToString(CultureInfo.InvariantCulture)); break;
                case Height: to.Out.Append(height.ToString(CultureInfo.InvariantCulture)); break;
                case Relationship: to.Out.Append(relationship); break;
                case Description: XmlText.Escape(new string([.. picture.Description.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]), to.Out); break;
                default: to.Out.Append(piece); break;
            }
        }
    }

    private static void Set(XElement element, params (string Name, char Hole)[] attributes)
    {
        foreach (var (name, hole) in attributes)
        {
            element.SetAttributeValue(name, hole.ToString());
        }
    }

    private static List<string> Split(string xml)
    {
        var pieces = new List<string>();
        for (var at = 0; at < xml.Length;)
        {
            var hole = xml.IndexOfAny(Holes, at);
            var end = hole < 0 ? xml.Length : hole == at ? at + 1 : hole;
            pieces.Add(xml[at..end]);
            at = end;
        }

        return pieces;
    }
}
