using System.Xml.Linq;

namespace Lkjip.Documents.Charts;

/// <summary>Names of DrawingML charts (ISO/IEC 29500-1, 21.2).</summary>
internal static class ChartXml
{
    /// <summary>The namespace of charts.</summary>
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>The namespace of drawings.</summary>
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>The namespace of relationships.</summary>
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A series.</summary>
    public static readonly XName Series = C + "ser";

    /// <summary>Kinds of charts with one value for each category.</summary>
    public static IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "barChart", "bar3DChart", "lineChart", "line3DChart", "areaChart", "area3DChart", "radarChart", "pieChart", "pie3DChart", "doughnutChart", "ofPieChart",
    };

    /// <summary>Kinds that show the parts of one series.</summary>
    public static IReadOnlySet<string> Pies { get; } = new HashSet<string>(StringComparer.Ordinal) { "pieChart", "pie3DChart", "ofPieChart" };

    /// <summary>Kinds whose points are slices.</summary>
    public static IReadOnlySet<string> Rounds { get; } = new HashSet<string>(StringComparer.Ordinal) { "pieChart", "pie3DChart", "ofPieChart", "doughnutChart" };

    /// <summary>Kinds whose values are pairs, or fixed in number.</summary>
    public static IReadOnlySet<string> Others { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "scatterChart", "bubbleChart", "stockChart", "surfaceChart", "surface3DChart",
    };
}
