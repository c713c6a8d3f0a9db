using System.Xml.Linq;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Word;

/// <summary>Collects what is wrong with a Word template and the tags that it uses.</summary>
internal sealed class WordFindings
{
    public List<Finding> Findings { get; } = [];

    public List<TagUse> Tags { get; } = [];

    /// <summary>Adds a finding about a tag at an element, with the words around it.</summary>
    public void Add(string code, XElement at, string source, params (string Name, string Value)[] arguments)
    {
        var around = At(at, source);
        Findings.Add(TemplateFinding.Of(code, WordPlaces.Of(at), source, [("around", around), .. arguments]));
    }

    public void Add(Finding finding) => Findings.Add(finding);

    /// <summary>The words around a tag, some thirty characters on each side.</summary>
    public static string Around(string text, int start, int length)
    {
        var from = Math.Max(0, start - 30);
        var to = Math.Min(text.Length, start + length + 30);
        return (from > 0 ? "…" : "") + text[from..to].Trim() + (to < text.Length ? "…" : "");
    }

    private static string At(XElement at, string source)
    {
        var paragraph = at.AncestorsAndSelf(W.P).FirstOrDefault();
        var text = paragraph?.Annotation<ParagraphText>()?.Text ?? source;
        return Around(text, Math.Max(0, text.IndexOf(source, StringComparison.Ordinal)), source.Length);
    }
}

/// <summary>The text of a paragraph as it was before its tags were taken out.</summary>
internal sealed record ParagraphText(string Text);
