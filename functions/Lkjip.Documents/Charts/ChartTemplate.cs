using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Charts;

/// <summary>A native chart of a template, ready to take numbers (grafik siap isi).</summary>
/// <remarks>Immutable; threads may share it. Its look is the template's; names, values and their ranges are the data's.</remarks>
/// <param name="pieces">The part as static XML and holes.</param>
/// <param name="values">The values in its titles.</param>
internal sealed class ChartTemplate(IReadOnlyList<ChartPiece> pieces, IReadOnlyList<ValueTag> values)
{
    /// <summary>The relationship of its embedded workbook.</summary>
    public const string WorkbookId = "rIdLkjipData";

    /// <summary>The values in its titles.</summary>
    public IReadOnlyList<ValueTag> Values => values;

    /// <summary>Writes the chart part.</summary>
    /// <param name="data">The numbers.</param>
    /// <param name="texts">The texts of <see cref="Values"/>; null prints nothing.</param>
    /// <param name="output">Where it goes.</param>
    public void Write(ChartValue data, IReadOnlyList<string?> texts, XmlOutput output)
    {
        output.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
        ChartPiece.WriteAll(pieces, new ChartWriting(data, texts, output));
    }
}
