namespace Lkjip.Documents.Charts;

/// <summary>Writes names and values of a series: the ranges of the embedded workbook, and what stands in them (angka deret).</summary>
internal static class ChartNumbers
{
    /// <summary>Begins a series, with its name.</summary>
    public static void Begin(ChartWriting to, int series)
    {
        to.Out.Raw("<c:ser><c:idx val=\""u8);
        to.Out.Number(series);
        to.Out.Raw("\"/><c:order val=\""u8);
        to.Out.Number(series);
        to.Out.Raw("\"/><c:tx><c:strRef><c:f>"u8);
        to.Out.Raw(SheetRange.Name(series));
        to.Out.Raw("</c:f><c:strCache><c:ptCount val=\"1\"/>"u8);
        Text(to, 0, to.Data.Series[series].Name);
        to.Out.Raw("</c:strCache></c:strRef></c:tx>"u8);
    }

    /// <summary>Writes categories and values.</summary>
    public static void Write(ChartWriting to, int series)
    {
        var (categories, values) = (to.Data.Categories, to.Data.Series[series].Values);
        to.Out.Raw("<c:cat><c:strRef><c:f>"u8);
        to.Out.Raw(SheetRange.Categories(categories.Count));
        to.Out.Raw("</c:f><c:strCache>"u8);
        Count(to, categories.Count);
        for (var index = 0; index < categories.Count; index++)
            Text(to, index, categories[index]);
        to.Out.Raw("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>"u8);
        to.Out.Raw(SheetRange.Values(series, categories.Count));
        to.Out.Raw("</c:f><c:numCache><c:formatCode>"u8);
        to.Out.Text(to.Data.Series[series].FormatCode);
        to.Out.Raw("</c:formatCode>"u8);
        Count(to, categories.Count);
        for (var index = 0; index < Math.Min(values.Count, categories.Count); index++)
        {
            if (values[index] is { } number)
                Number(to, index, number);
        }

        to.Out.Raw("</c:numCache></c:numRef></c:val>"u8);
    }

    private static void Count(ChartWriting to, int count)
    {
        to.Out.Raw("<c:ptCount val=\""u8);
        to.Out.Number(count);
        to.Out.Raw("\"/>"u8);
    }

    private static void Text(ChartWriting to, int index, string text)
    {
        Open(to, index);
        to.Out.Text(text);
        to.Out.Raw("</c:v></c:pt>"u8);
    }

    private static void Number(ChartWriting to, int index, decimal number)
    {
        Open(to, index);
        to.Out.Number(number);
        to.Out.Raw("</c:v></c:pt>"u8);
    }

    private static void Open(ChartWriting to, int index)
    {
        to.Out.Raw("<c:pt idx=\""u8);
        to.Out.Number(index);
        to.Out.Raw("\"><c:v>"u8);
    }
}
