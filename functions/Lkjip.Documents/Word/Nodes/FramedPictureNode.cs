using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>A picture in the place of a placeholder: as large as its frame allows, with the position, the border and the text flow of the placeholder.</summary>
internal sealed class FramedPictureNode : Node
{
    // Private characters stand where something is filled in.
    private const char Id = '\ue0f0', Width = '\ue0f1', Height = '\ue0f2', Relationship = '\ue0f3', Description = '\ue0f4';

    private static readonly char[] Holes = [Id, Width, Height, Relationship, Description];

    private readonly PictureTag tag;
    private readonly PictureFrame frame;
    private readonly List<(byte[] Xml, char Hole)> pieces;

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

    public override bool Prints(WordRendering to) => to.Scopes.Find(tag.Key) is PictureValue;

    public override void Write(WordRendering to)
    {
        if (to.Scopes.Find(tag.Key) is not PictureValue picture || PictureSize.Read(picture.Content.Span) is not { } size)
        {
            to.Unfilled(tag.Name);
            return;
        }

        var (width, height) = frame.Fill(size);
        var relationship = to.Pictures.Add(to.Part, picture.Content, size.Extension);
        var id = ++to.Drawings;
        foreach (var (xml, hole) in pieces)
        {
            to.Out.Raw(xml);
            switch (hole)
            {
                case Id: to.Out.Number(id); break;
                case Width: to.Out.Number((decimal)width); break;
                case Height: to.Out.Number((decimal)height); break;
                case Relationship: to.Out.Text(relationship); break;
                case Description: to.Out.Text(picture.Description); break;
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

    private static List<(byte[] Xml, char Hole)> Split(string xml)
    {
        var found = new List<(byte[] Xml, char Hole)>();
        var at = 0;
        for (var hole = xml.IndexOfAny(Holes); hole >= 0; hole = xml.IndexOfAny(Holes, at))
        {
            found.Add((Encoding.UTF8.GetBytes(xml[at..hole]), xml[hole]));
            at = hole + 1;
        }

        found.Add((Encoding.UTF8.GetBytes(xml[at..]), '\0'));
        return found;
    }
}
