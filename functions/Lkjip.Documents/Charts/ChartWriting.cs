using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Charts;

/// <summary>A chart that is being written.</summary>
/// <param name="data">Its numbers.</param>
/// <param name="texts">The texts of the values in its titles.</param>
/// <param name="output">Where it goes.</param>
internal sealed class ChartWriting(ChartValue data, IReadOnlyList<string?> texts, XmlOutput output)
{
    public ChartValue Data => data;

    public IReadOnlyList<string?> Texts => texts;

    public XmlOutput Out => output;

    /// <summary>The colour in place of the template's own; null keeps that.</summary>
    public ChartColour? Colour { get; set; }

    /// <summary>The series that is being written, from 0.</summary>
    public int Series { get; set; }

    /// <summary>The point that is being written, from 0.</summary>
    public int Point { get; set; }
}
