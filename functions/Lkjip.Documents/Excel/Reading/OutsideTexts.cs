using System.Xml.Linq;
using Lkjip.Documents.Excel.Slots;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Excel.Reading;

/// <summary>Reads the tags that stand outside cells: headers and footers, text boxes, titles of charts (tag di luar sel).</summary>
internal sealed class OutsideTexts(List<Finding> findings, List<TagUse> uses, TagDelimiters delimiters, TagScope? sample)
{
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private readonly CellTextReader texts = new(findings, uses, delimiters);

    /// <summary>Gives the tags of a text a slot.</summary>
    /// <param name="element">The element whose text it is.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isHeader">True in headers and footers.</param>
    /// <param name="marks">The slots of the part.</param>
    public void Mark(XElement element, string place, bool isHeader, SlotMarks marks)
    {
        if (!texts.HasTag(element.Value))
            return;
        var pieces = texts.ReadWhole(element.Value, place);
        if (sample is not null)
            new NameCheck(sample, findings).Check(pieces, place);
        element.Value = marks.Add(new TextSlot(pieces, isHeader));
    }

    /// <summary>Gives the tags in the paragraphs of shapes and titles a slot; tags cut into runs are put together, in the look of the first.</summary>
    public void MarkParagraphs(XElement root, string place, SlotMarks marks)
    {
        foreach (var paragraph in root.Descendants(Drawing + "p").ToList())
        {
            var runs = paragraph.Descendants(Drawing + "t").ToList();
            var text = string.Concat(runs.Select(run => run.Value));
            if (!texts.HasTag(text))
                continue;
            runs[0].Value = text;
            foreach (var run in runs.Skip(1))
                run.Value = "";
            Mark(runs[0], place, isHeader: false, marks);
        }
    }

    /// <summary>Reports a picture tag, which has no frame in a workbook.</summary>
    public void Refuse(string tag, string place) => findings.Add(TemplateFinding.Of("T-PICTURE", place, tag, ("around", tag)));
}
