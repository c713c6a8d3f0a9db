namespace Lkjip.Documents.Word;

/// <summary>Adds emphasis to the format of a run, in the order that the schema wants.</summary>
internal static class RunFormat
{
    /// <summary>The properties with <c>b</c> or <c>i</c> after style and fonts, unless they are there.</summary>
    public static string With(string properties, string added)
    {
        foreach (var element in added.Split("/>", StringSplitOptions.RemoveEmptyEntries).Select(e => e + "/>"))
        {
            properties = properties.Contains(element, StringComparison.Ordinal) ? properties : Insert(properties, element);
        }

        return properties;
    }

    // CT_RPr begins rStyle, rFonts, b, bCs, i, iCs (ISO/IEC 29500-1, 17.3.2.28).
    private static string Insert(string properties, string element)
    {
        string[] before = element == "<w:i/>" ? ["<w:rStyle ", "<w:rFonts ", "<w:b/>", "<w:b ", "<w:bCs"] : ["<w:rStyle ", "<w:rFonts "];
        var at = before.Select(b => properties.IndexOf(b, StringComparison.Ordinal))
            .Where(start => start >= 0).Select(start => properties.IndexOf("/>", start, StringComparison.Ordinal) + 2).DefaultIfEmpty(0).Max();
        return properties.Insert(at, element);
    }
}
