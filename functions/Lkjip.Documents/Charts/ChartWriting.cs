using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Charts;

/// <summary>A chart that is being written.</summary>
/// <param name="data">Its numbers.</param>
/// <param name="output">Where it goes.</param>
/// <param name="value">The text of a value tag; null for a missing value.</param>
internal sealed class ChartWriting(ChartValue data, XmlOutput output, Func<ValueTag, string?> value)
{
    public ChartValue Data => data;

    public XmlOutput Out => output;

    /// <summary>The colour in place of the template's own; null keeps that.</summary>
    public ChartColour? Colour { get; set; }

    /// <summary>The point that is being written, from 0.</summary>
    public int Point { get; set; }

    public string? Value(ValueTag tag) => value(tag);
}
