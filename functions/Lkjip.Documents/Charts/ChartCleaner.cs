using System.Xml.Linq;

namespace Lkjip.Documents.Charts;

/// <summary>Takes out of a chart part what belongs to the template's own numbers (pembersih grafik).</summary>
internal static class ChartCleaner
{
    // In CT_ChartSpace the embedded workbook stands after these (ISO/IEC 29500-1, 21.2.2.29).
    private static readonly HashSet<string> BeforeWorkbook = new(StringComparer.Ordinal) { "chart", "spPr", "txPr" };

    // What is written into the holes has these prefixes.
    private static readonly (string Prefix, XNamespace Ns)[] Usual = [("c", ChartXml.C), ("a", ChartXml.A), ("r", ChartXml.R)];

    /// <summary>True when the usual prefixes mean nothing else.</summary>
    public static bool HasUsualPrefixes(XElement root) => !Declarations(root)
        .Any(d => Array.Exists(Usual, u => d.Name.Namespace == XNamespace.Xmlns && d.Name.LocalName == u.Prefix && d.Value != u.Ns.NamespaceName));

    /// <summary>Cleans a chart part.</summary>
    public static void Clean(XElement root)
    {
        UsualPrefixes(root);
        DropOldNumbers(root);
        DropEmptyTitle(root);
        LabelsOfPointsFirst(root);
        root.Elements(ChartXml.C + "externalData").Remove();
        root.Elements().Last(e => BeforeWorkbook.Contains(e.Name.LocalName)).AddAfterSelf(new XElement(
            ChartXml.C + "externalData", new XAttribute(ChartXml.R + "id", ChartTemplate.WorkbookId),
            new XElement(ChartXml.C + "autoUpdate", new XAttribute("val", "0"))));
    }

    private static void UsualPrefixes(XElement root)
    {
        Declarations(root).Where(d => Array.Exists(Usual, u => d.Value == u.Ns.NamespaceName)).Remove();
        foreach (var (prefix, ns) in Usual)
            root.Add(new XAttribute(XNamespace.Xmlns + prefix, ns.NamespaceName));
    }

    private static IEnumerable<XAttribute> Declarations(XElement root) => root.DescendantsAndSelf().Attributes().Where(a => a.IsNamespaceDeclaration);

    // Ranges, identities and typed labels of the sample; series that were filtered out wait in extensions.
    private static void DropOldNumbers(XElement root)
    {
        root.Descendants(ChartXml.C + "pivotSource").Remove();
        root.Descendants(ChartXml.C + "pivotFmts").Remove();
        root.Descendants(ChartXml.C + "dLbl").Where(label => label.Element(ChartXml.C + "tx") is not null).Remove();
        root.Descendants(ChartXml.C + "plotArea").Elements().Elements(ChartXml.C + "extLst").Remove();
        root.Descendants(ChartXml.Series).Elements(ChartXml.C + "extLst").Remove();
        root.Descendants(ChartXml.Series).Elements().Elements(ChartXml.C + "extLst").Remove();
    }

    // Some editors write them after what holds for all labels, where the schema does not want them.
    private static void LabelsOfPointsFirst(XElement root)
    {
        foreach (var labels in root.Descendants(ChartXml.C + "dLbls").ToList())
        {
            var points = labels.Elements(ChartXml.C + "dLbl").ToList();
            points.Remove();
            labels.AddFirst(points);
        }
    }

    // A title that was nothing but the tag of the chart.
    private static void DropEmptyTitle(XElement root)
    {
        var chart = root.Element(ChartXml.C + "chart");
        if (chart?.Element(ChartXml.C + "title") is not { } title || title.Element(ChartXml.C + "tx") is null || ChartTitles.HasText(title))
            return;
        chart.Elements(ChartXml.C + "autoTitleDeleted").Remove();
        title.ReplaceWith(new XElement(ChartXml.C + "autoTitleDeleted", new XAttribute("val", "1")));
    }
}
