using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Templates;
using Lkjip.Documents.Word;

namespace Lkjip.Documents.Charts;

/// <summary>Turns a chart part into static XML and holes for numbers (pemeriksa grafik).</summary>
internal sealed class ChartCompiler
{
    private static readonly HashSet<string> BeforeSeries = new(StringComparer.Ordinal)
    {
        "barDir", "grouping", "varyColors", "wireframe", "radarStyle", "ofPieType",
    };

    private static readonly HashSet<string> SeriesShape = new(StringComparer.Ordinal) { "spPr", "invertIfNegative", "pictureOptions", "marker", "explosion" };
    private static readonly HashSet<string> SeriesLabels = new(StringComparer.Ordinal) { "dLbls", "trendline", "errBars" };
    private static readonly HashSet<string> SeriesEnd = new(StringComparer.Ordinal) { "smooth", "shape" };

    private readonly List<ChartPiece> pieces = [];
    private readonly StringBuilder xml = new();
    private readonly ChartColour? colour;

    private ChartCompiler(ChartColour? colour) => this.colour = colour;

    /// <summary>Compiles a chart part; it is changed on the way. Null for a kind whose values are not one for each category.</summary>
    /// <param name="root">The part, in whose titles marks stand for tags.</param>
    /// <param name="values">The values in its titles.</param>
    public static ChartTemplate? Compile(XElement root, IReadOnlyList<ValueTag> values)
    {
        var plots = root.Elements(ChartXml.C + "chart").Elements(ChartXml.C + "plotArea").Elements().ToList();
        var groups = plots.FindAll(e => ChartXml.Kinds.Contains(e.Name.LocalName));
        if (groups.Count == 0 || plots.Exists(e => ChartXml.Others.Contains(e.Name.LocalName)) || !ChartCleaner.HasUsualPrefixes(root))
            return null;

        ChartCleaner.Clean(root);
        XmlPrefixes.Gather(root);
        Group(groups);
        return new ChartTemplate(Nested(null, compiler => compiler.Walk(root)), values);
    }

    private static List<ChartPiece> Nested(ChartColour? colour, Action<ChartCompiler> walk)
    {
        var compiler = new ChartCompiler(colour);
        walk(compiler);
        compiler.Flush();
        return compiler.pieces;
    }

    // The series of the chart in their order, each with its kind.
    private static void Group(List<XElement> groups)
    {
        var series = groups.SelectMany(group => group.Elements(ChartXml.Series)
            .Take(ChartXml.Pies.Contains(group.Name.LocalName) ? 1 : int.MaxValue)).OrderBy(Order).ToList();
        var looks = series.ConvertAll(Look);
        var colours = looks.ConvertAll(look => look.Colour);
        foreach (var group in groups)
        {
            var own = looks.Index().Where(look => series[look.Index].Parent == group).ToList();
            var isPie = ChartXml.Pies.Contains(group.Name.LocalName);
            var takesMore = !isPie && (series.Count == 0 ? group == groups[0] : own.Exists(look => look.Index == series.Count - 1));
            if (series.Count == 0 && group == groups[0])
                (own, takesMore) = ([(0, SeriesLook.Plain)], !isPie);
            Mark(group, new SeriesGroup(own, colours.Count == 0 ? [null] : colours, takesMore, ChartXml.Rounds.Contains(group.Name.LocalName)));
            FollowValues(group, own.Count == 0 ? 0 : own[0].Index);
        }
    }

    private static void Mark(XElement group, SeriesGroup mark)
    {
        group.Elements(ChartXml.Series).Remove();
        var place = new XElement(ChartXml.Series);
        place.AddAnnotation(mark);
        if (group.Elements().LastOrDefault(e => BeforeSeries.Contains(e.Name.LocalName)) is { } before)
            before.AddAfterSelf(place);
        else
            group.AddFirst(place);
    }

    // An axis that follows the values of its first series.
    private static void FollowValues(XElement group, int series)
    {
        var ids = group.Elements(ChartXml.C + "axId").Select(id => (string?)id.Attribute("val")).ToHashSet(StringComparer.Ordinal);
        foreach (var format in group.Parent!.Elements(ChartXml.C + "valAx").Where(axis => ids.Contains((string?)axis.Element(ChartXml.C + "axId")?.Attribute("val"))).Elements(ChartXml.C + "numFmt"))
            format.AddAnnotation(new FormatPiece(series));
    }

    // Readers that keep no source of the numbers cannot follow it: labels carry the format of their series themselves.
    private static void FollowValues(XElement series)
    {
        foreach (var labels in series.Elements(ChartXml.C + "dLbls").Where(e => e.Element(ChartXml.C + "delete") is null && !IsOn(e, "showPercent")))
        {
            if (labels.Element(ChartXml.C + "numFmt") is null)
                labels.Elements().First(e => e.Name.LocalName != "dLbl").AddBeforeSelf(new XElement(ChartXml.C + "numFmt", new XAttribute("sourceLinked", "1")));
            labels.Element(ChartXml.C + "numFmt")!.AddAnnotation(new FormatPiece(null));
        }
    }

    private static bool IsOn(XElement of, string name) => (string?)of.Element(ChartXml.C + name)?.Attribute("val") is "1" or "true";

    private static int Order(XElement series) =>
        int.TryParse((string?)series.Element(ChartXml.C + "order")?.Attribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : int.MaxValue;

    private static SeriesLook Look(XElement series)
    {
        var own = ChartColour.Of(series);
        FollowValues(series);
        var points = series.Elements(ChartXml.C + "dPt").Select(Point).OfType<PointLook>().OrderBy(point => point.Index).DistinctBy(point => point.Index);
        return new SeriesLook(own, Some(series, SeriesShape, own), [.. points], Some(series, SeriesLabels, own), Some(series, SeriesEnd, own));
    }

    private static List<ChartPiece> Some(XElement series, HashSet<string> names, ChartColour? colour) =>
        Nested(colour, compiler => series.Elements().Where(e => names.Contains(e.Name.LocalName)).ToList().ForEach(compiler.Walk));

    private static PointLook? Point(XElement point)
    {
        if (Index(point) is not { } index)
            return null;
        var own = ChartColour.Of(point);
        return new PointLook(index, own, Nested(own, compiler => compiler.WalkPoint(point)));
    }

    private static int? Index(XElement of) =>
        int.TryParse((string?)of.Element(ChartXml.C + "idx")?.Attribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    private void WalkPoint(XElement point)
    {
        XmlText.Open(point, xml);
        xml.Append("<c:idx val=\"");
        Add(new PointPiece());
        xml.Append("\"/>");
        WalkAll(point.Elements().Where(e => e.Name.LocalName != "idx"));
        XmlText.Close(point, xml);
    }

    private void WalkAll(IEnumerable<XNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is XElement element)
                Walk(element);
            else if (node is XText text)
                XmlText.Escape(text.Value, xml);
        }
    }

    private void Walk(XElement e)
    {
        if (e.Annotation<SeriesGroup>() is { } group)
        {
            Add(group);
        }
        else if (e.Name == ChartTitles.Mark)
        {
            Add(new ValuePiece((int)e.Attribute("number")!));
        }
        else if (e.Annotation<FormatPiece>() is { } format && (string?)e.Attribute("sourceLinked") is "1" or "true")
        {
            xml.Append("<c:numFmt formatCode=\"");
            Add(format);
            xml.Append("\" sourceLinked=\"0\"/>");
        }
        else if (e.Name == ChartXml.C + "dLbl" && Index(e) is { } point)
        {
            Add(new LabelPiece(point, Nested(colour, compiler => compiler.WalkPlain(e))));
        }
        else if (colour?.Is(e) == true)
        {
            Add(new ColourPiece(colour, opens: true));
            WalkAll(e.Nodes());
            Add(new ColourPiece(colour, opens: false));
        }
        else
        {
            WalkPlain(e);
        }
    }

    private void WalkPlain(XElement e)
    {
        if (!e.Nodes().Any())
        {
            XmlText.Write(e, xml);
            return;
        }

        XmlText.Open(e, xml);
        WalkAll(e.Nodes());
        XmlText.Close(e, xml);
    }

    private void Add(ChartPiece piece)
    {
        Flush();
        pieces.Add(piece);
    }

    private void Flush()
    {
        if (xml.Length > 0)
            pieces.Add(new StaticPiece(xml.ToString()));
        xml.Clear();
    }
}
