using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Charts;

/// <summary>A native chart of a template, ready to take numbers (grafik siap isi).</summary>
/// <remarks>Immutable; threads may share it. Its look is the template's; names, values and their ranges are the data's.</remarks>
/// <param name="pieces">The part as static XML and holes.</param>
internal sealed class ChartTemplate(IReadOnlyList<ChartPiece> pieces)
{
    /// <summary>The relationship of its embedded workbook.</summary>
    public const string WorkbookId = "rIdLkjipData";

    /// <summary>Writes the chart part.</summary>
    /// <param name="data">The numbers.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="value">The text of a value tag in a title; null for a missing value.</param>
    public void Write(ChartValue data, XmlOutput output, Func<ValueTag, string?> value)
    {
        output.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
        ChartPiece.WriteAll(pieces, new ChartWriting(data, output, value));
    }
}
