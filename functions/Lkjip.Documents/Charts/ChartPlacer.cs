using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Templates;
using Lkjip.Documents.Word;

namespace Lkjip.Documents.Charts;

/// <summary>Finds the charts of a part whose title or alternative text is a chart tag, and sets marks in their place (penempat grafik).</summary>
internal sealed class ChartPlacer(PackageContent package, WordFindings findings, TagDelimiters delimiters, ChartParts parts)
{
    private static readonly XName Drawing = W.Ns + "drawing";

    // What all copies of a chart may share.
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "chartUserShapes", "themeOverride", "image" };

    /// <summary>Marks the charts of a part.</summary>
    public void Place(XElement root, string part)
    {
        foreach (var drawing in root.Descendants(Drawing).ToList())
        {
            var properties = drawing.Elements().Elements(W.DocPr).FirstOrDefault();
            var frame = properties?.ElementsAfterSelf().DescendantsAndSelf(ChartXml.C + "chart").FirstOrDefault();
            var id = (string?)frame?.Attribute(ChartXml.R + "id");
            var relationship = id is null ? null : package.RelationshipsOf(part).FirstOrDefault(r => r.Id == id && r.Type == "chart");
            if (relationship is not null && package.Find(relationship.Target) is { } chart)
                Place(drawing, part, relationship, chart);
        }
    }

    private void Place(XElement drawing, string part, PackageRelationship relationship, PackagePart chart)
    {
        var root = SafeXml.Load(chart.Content).Root!;
        var titles = new ChartTitles(delimiters);
        titles.Take(root);
        var inTitles = titles.Values.Concat<Tag>(titles.Misplaced).ToList();
        var alternative = Alternative(drawing.Elements().Elements(W.DocPr).First(), titles);
        if (titles.Chart is not { } tag)
        {
            inTitles.ForEach(left => findings.Add("T-PLACE", drawing, left.Source));
            return;
        }

        Report(drawing, titles);
        if (ChartCompiler.Compile(root, titles.Values) is not { } template)
        {
            findings.Add("T-CHARTKIND", drawing, tag.Source);
            return;
        }

        findings.Use(drawing, new ChartTag(tag.Source, $"{ChartLookup.Group}.{tag.Name}"));
        foreach (var value in titles.Values)
            findings.Use(drawing, value);
        var mark = new XElement(W.Tag);
        mark.AddAnnotation(tag);
        mark.AddAnnotation(new ChartFrame(tag, template, drawing, alternative, titles.Values, Related(chart)));
        parts.Take(package, part, relationship, chart);
        drawing.ReplaceWith(mark);
    }

    // The alternative text, or the title beside it where only that holds the tag.
    private static XElement Alternative(XElement properties, ChartTitles titles)
    {
        var texts = properties.Attributes().Where(a => a.Name.LocalName is "descr" or "title").OrderBy(a => a.Name.LocalName, StringComparer.Ordinal)
            .Select(a => new XElement("text", a.Value)).ToList();
        foreach (var text in texts)
            titles.TakeFrom([text]);
        return texts.Find(text => text.Nodes().Any(node => node is XElement || !string.IsNullOrWhiteSpace(((XText)node).Value))) ?? new XElement("text");
    }

    private void Report(XElement drawing, ChartTitles titles)
    {
        foreach (var (source, wrong) in titles.Wrong)
            findings.Add(wrong, drawing, source);
        foreach (var open in titles.Open)
            findings.Add("T-BRACE", drawing, open);

        foreach (var tag in titles.Misplaced)
            findings.Add("T-CHARTTEXT", drawing, tag.Source);
    }

    private string Related(PackagePart chart)
    {
        var xml = new StringBuilder();
        foreach (var kept in package.RelationshipsOf(chart.Name).Where(r => !r.IsExternal && Kept.Contains(r.Type)))
        {
            xml.Append($"<Relationship Id=\"{kept.Id}\" Type=\"{ChartParts.TypeOf(kept.Type)}\" Target=\"/");
            XmlText.Escape(kept.Target, xml);
            xml.Append("\"/>");
        }

        return xml.ToString();
    }
}
