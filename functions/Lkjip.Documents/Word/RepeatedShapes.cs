using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>Takes the names off the old shapes (VML) that a section repeats: a name may stand in a document once only.</summary>
internal static class RepeatedShapes
{
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml", Office = "urn:schemas-microsoft-com:office:office";
    private static readonly XName ShapeType = Vml + "shapetype";

    public static void Clean(XElement root)
    {
        foreach (var shape in root.Descendants(W.Section).Descendants().Where(e => e.Name.Namespace == Vml && e.Name != ShapeType))
        {
            shape.SetAttributeValue("id", null);
            shape.SetAttributeValue(Office + "spid", null);
        }
    }
}
