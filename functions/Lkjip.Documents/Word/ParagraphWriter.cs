using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Documents.Word;

/// <summary>Writes paragraphs of a block, in the template's own styles, with <c>**bold**</c> and <c>*italic*</c>.</summary>
internal sealed partial class ParagraphWriter(WordRendering to, BlockPlace place)
{
    /// <summary>A paragraph in the style of the tag.</summary>
    public void Plain(string text) => Write(null, "", text);

    /// <summary>A paragraph in a style by name; in the style of the tag when the template has none of that name.</summary>
    public void Styled(string style, string text, string properties = "") => Write(to.Template.Styles.Id(style), properties, text);

    /// <summary>A paragraph in a style by id, with further properties in the order of CT_PPr.</summary>
    public void Write(string? style, string properties, string text)
    {
        Begin(style, properties);
        Runs(text, style is null);
        End();
    }

    public void Begin(string? style, string properties)
    {
        to.Out.Raw("<w:p><w:pPr>"u8);
        if (style is null)
        {
            to.Out.Raw(properties.Length == 0 ? place.Properties : Basic() + properties);
        }
        else
        {
            to.Out.Raw("<w:pStyle w:val=\""u8);
            to.Out.Text(style);
            to.Out.Raw("\"/>"u8);
            to.Out.Raw(properties);
        }

        to.Out.Raw("</w:pPr>"u8);
    }

    public void End()
    {
        to.Out.Raw("</w:p>"u8);
        to.EndsWithParagraph = true;
    }

    /// <summary>Runs of a text with its emphasis; a size in half points, when it is not that of the style.</summary>
    public void Runs(string text, bool own, string format = "", int? size = null)
    {
        var at = 0;
        foreach (Match match in Emphasis().Matches(text))
        {
            Run(text[at..match.Index], own, format, size);
            var bold = match.Groups["bold"];
            Run(bold.Success ? bold.Value : match.Groups["italic"].Value, own, format + (bold.Success ? "<w:b/>" : "<w:i/>"), size);
            at = match.Index + match.Length;
        }

        Run(text[at..], own, format, size);
    }

    private void Run(string text, bool own, string format, int? size)
    {
        if (text.Length == 0)
        {
            return;
        }

        var properties = own ? RunFormat.With(place.Run, format) : format + (size is { } points ? $"<w:sz w:val=\"{Number(points)}\"/>" : "");
        to.Out.Raw("<w:r>"u8);
        to.Out.Raw(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "");
        to.Text(text);
        to.Out.Raw("</w:r>"u8);
    }

    // With further properties only the style of the tag's paragraph is kept: two of one kind would not be valid.
    private string Basic() => StyleOnly().Match(place.Properties).Value;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\*\*(?<bold>[^*]+)\*\*|(?<![\*\w])\*(?<italic>[^*\s](?:[^*\n]*[^*\s])?)\*(?![\*\w])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Emphasis();

    [GeneratedRegex("^<w:pStyle [^>]*/>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StyleOnly();
}
