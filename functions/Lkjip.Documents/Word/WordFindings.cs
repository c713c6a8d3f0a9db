using System.Xml.Linq;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Word;

/// <summary>Collects what is wrong with a Word template and the tags that it uses.</summary>
/// <remarks>The old form of a text box repeats its text: what is found there was found in the new form.</remarks>
internal sealed class WordFindings
{
    private readonly List<(int Order, Finding Finding)> findings = [];

    private readonly List<(int Order, TagUse Tag)> tags = [];

    /// <summary>What is wrong, in the order of the document.</summary>
    public IReadOnlyList<Finding> Findings => [.. findings.OrderBy(f => f.Order).Select(f => f.Finding)];

    /// <summary>The tags, in the order of the document.</summary>
    public IReadOnlyList<TagUse> Tags => [.. tags.OrderBy(t => t.Order).Select(t => t.Tag)];

    /// <summary>Adds a finding about a tag at an element, with the words around it.</summary>
    public void Add(string code, XElement at, string source, params (string Name, string Value)[] arguments)
    {
        var around = At(at, source);
        Add(at, TemplateFinding.Of(code, WordPlaces.Of(at), source, [("around", around), .. arguments]));
    }

    /// <summary>Adds a finding about a tag that cannot be read.</summary>
    public void Add(TagParse wrong, XElement at, string source) => Add(at, wrong.Failure(WordPlaces.Of(at), ("around", At(at, source))));

    /// <summary>Adds a finding at an element.</summary>
    public void Add(XElement at, Finding finding)
    {
        if (!IsRepeated(at))
        {
            findings.Add((WordPlaces.SpotOf(at).Order, finding));
        }
    }

    /// <summary>Adds a finding about a part that has no paragraphs; it stands last.</summary>
    public void AddLast(Finding finding) => findings.Add((int.MaxValue, finding));

    /// <summary>Adds a tag in use.</summary>
    public void Use(XElement at, Tag tag)
    {
        if (!IsRepeated(at))
        {
            tags.Add((WordPlaces.SpotOf(at).Order, new TagUse(tag.Name, tag.Source, WordPlaces.Of(at))));
        }
    }

    /// <summary>Adds a tag in use in a part that has no paragraphs.</summary>
    public void UseLast(TagUse tag) => tags.Add((int.MaxValue, tag));

    /// <summary>The words around a tag at an element, some thirty characters on each side.</summary>
    public static string At(XElement at, string source)
    {
        var text = TextAt(at)?.Text ?? source;
        return Around(text, Math.Max(0, text.IndexOf(source, StringComparison.Ordinal)), source.Length);
    }

    /// <summary>The text of the paragraph that an element stands in; null when it has no tags.</summary>
    public static ParagraphText? TextAt(XElement at) => at.AncestorsAndSelf().Select(e => e.Annotation<ParagraphText>()).FirstOrDefault(t => t is not null);

    /// <summary>The words around a place in a text, some thirty characters on each side.</summary>
    public static string Around(string text, int start, int length)
    {
        var from = Math.Max(0, start - 30);
        var to = Math.Min(text.Length, start + Math.Min(length, 80) + 30);
        return (from > 0 ? "…" : "") + text[from..to].ReplaceLineEndings(" ").Trim() + (to < text.Length ? "…" : "");
    }

    private static bool IsRepeated(XElement at) => at.Ancestors(W.Fallback).Any();
}

/// <summary>The text of a paragraph as it was before its tags were taken out.</summary>
internal sealed record ParagraphText(string Text);
