using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Templates;
using Lkjip.Documents.Word;

namespace Lkjip.Documents.Charts;

/// <summary>The place of a chart in a text: its drawing with holes, and the chart in it (bingkai grafik).</summary>
internal sealed class ChartFrame
{
    // Noncharacters, which no text of a template keeps.
    private const char IdHole = '\uFDD0';
    private const char TextHole = '\uFDD1';
    private const char RelationshipHole = '\uFDD2';

    private readonly byte[][] xml;

    /// <param name="tag">The tag that names its numbers.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="drawing">The drawing; it is changed on the way.</param>
    /// <param name="alternative">The alternative text, in which marks stand for values; its values follow those of the chart's titles.</param>
    /// <param name="values">All values, of titles and alternative text.</param>
    /// <param name="related">The relationships that every copy of the chart has.</param>
    public ChartFrame(ChartTag tag, ChartTemplate chart, XElement drawing, XElement alternative, IReadOnlyList<ValueTag> values, string related)
    {
        (Tag, Chart, Values, Related) = (tag, chart, values, related);
        Alternative = [.. alternative.Nodes().Select(node => node is XText text ? (text.Value, -1) : ("", (int)((XElement)node).Attribute("number")!))];
        xml = Cut(drawing);
    }

    /// <summary>The tag that names its numbers.</summary>
    public ChartTag Tag { get; }

    /// <summary>The chart.</summary>
    public ChartTemplate Chart { get; }

    /// <summary>The values in its titles and in the alternative text.</summary>
    public IReadOnlyList<ValueTag> Values { get; }

    /// <summary>The relationships that every copy of the chart has, as XML.</summary>
    public string Related { get; }

    /// <summary>The alternative text in pieces: a text, or the number of a value.</summary>
    private IReadOnlyList<(string Text, int Value)> Alternative { get; }

    /// <summary>Writes the drawing.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="id">The number of the drawing.</param>
    /// <param name="relationship">The relationship of the chart.</param>
    /// <param name="title">The alternative text where the template has none.</param>
    /// <param name="texts">The texts of the values.</param>
    public void Write(XmlOutput output, int id, string relationship, string title, IReadOnlyList<string?> texts)
    {
        output.Raw(xml[0]);
        output.Number(id);
        output.Raw(xml[1]);
        var said = string.Concat(Alternative.Select(piece => piece.Value < 0 ? piece.Text : texts[piece.Value])).Trim();
        output.Text(said.Length > 0 ? said : title);
        output.Raw(xml[2]);
        output.Raw(relationship);
        output.Raw(xml[3]);
    }

    private static byte[][] Cut(XElement drawing)
    {
        foreach (var attribute in drawing.DescendantsAndSelf().Attributes().Where(a => a.Value.AsSpan().ContainsAnyInRange(IdHole, RelationshipHole)))
            attribute.Value = string.Concat(attribute.Value.Where(c => c is < IdHole or > RelationshipHole));
        var properties = drawing.Elements().Elements(W.DocPr).First();
        var name = (string?)properties.Attribute("name") ?? "Grafik";
        var others = properties.Attributes().Where(a => a.Name.LocalName is not ("id" or "name" or "descr" or "title")).ToList();
        properties.ReplaceAttributes(new XAttribute("id", IdHole), new XAttribute("name", name), new XAttribute("descr", TextHole), others);
        properties.ElementsAfterSelf().DescendantsAndSelf(ChartXml.C + "chart").First().SetAttributeValue(ChartXml.R + "id", RelationshipHole);
        return [.. XmlText.Of(drawing).Split(IdHole, TextHole, RelationshipHole).Select(Encoding.UTF8.GetBytes)];
    }
}
