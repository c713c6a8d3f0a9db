using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Templates;
using Lkjip.Documents.Word;

namespace Lkjip.Documents.Charts;

/// <summary>Finds the charts of a part whose title or alternative text is a chart tag, and sets marks in their place (penempat grafik).</summary>
internal sealed class ChartPlacer(PackageContent package, WordFindings findings, ChartParts parts)
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
        var titles = new ChartTitles();
        titles.Take(root);
        var properties = drawing.Elements().Elements(W.DocPr).First();
        var alternative = Alternative(properties, titles);
        if (titles.Chart is not { } tag)
            return;

        Report(drawing, titles);
        if (ChartCompiler.Compile(root, titles.Values) is not { } template)
        {
            findings.Add("T-CHARTKIND", drawing, tag.Source);
            return;
        }

        findings.Tags.Add(new TagUse($"{ChartLookup.Group}.{tag.Name}", tag.Source, WordPlaces.Of(drawing)));
        findings.Tags.AddRange(titles.Values.Select(value => new TagUse(value.Name, value.Source, WordPlaces.Of(drawing))));
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
        foreach (var wrong in titles.Wrong)
        {
            var finding = wrong.Failure(WordPlaces.Of(drawing));
            findings.Add(finding with { Arguments = new Dictionary<string, string>(finding.Arguments, StringComparer.Ordinal) { ["around"] = finding.Stated ?? "" } });
        }

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
