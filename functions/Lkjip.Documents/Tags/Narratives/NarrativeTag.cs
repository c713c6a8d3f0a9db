using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Tags.Narratives;

/// <summary>A tag in a typed text with what it comes to (tag dalam narasi).</summary>
internal sealed class NarrativeTag
{
    private const int Around = 40;

    private readonly string text;
    private readonly TagSpan span;
    private readonly TagParse? parse;
    private readonly ScopeStack scopes;
    private readonly string? value;

    private NarrativeTag(string text, TagSpan span, ScopeStack scopes)
    {
        (this.text, this.span, this.scopes) = (text, span, scopes);
        parse = span.IsWhole ? TagSyntax.Parse(Source) : null;
        value = parse?.Tag switch
        {
            ValueTag tag => ShownValue.Of(scopes.Find(tag.Key), tag.Formats),
            CommentTag => "",
            _ => null,
        };
    }

    /// <summary>Where it begins.</summary>
    public int Start => span.Start;

    /// <summary>How long it is.</summary>
    public int Length => span.Length;

    /// <summary>The text in its place; itself where it cannot be filled.</summary>
    public string Filled => value ?? Source;

    private string Source => text.Substring(span.Start, span.Length);

    /// <summary>The tags in a text.</summary>
    public static IEnumerable<NarrativeTag> In(string text, ScopeStack scopes) => TagSyntax.Find(text).Select(span => new NarrativeTag(text, span, scopes));

    /// <summary>What is wrong with it; null when nothing is.</summary>
    /// <param name="place">Where the text stands.</param>
    public Finding? Finding(string place) => (parse, value) switch
    {
        (null, _) => TemplateFinding.Of("N-BRACE", place, Shortened, ("around", Words)),
        ({ Tag: null }, _) => Own(parse.Failure(place, ("around", Words))),
        ({ Tag: ValueTag tag }, null) => NameFinding.Of(tag, place, Words, scopes) is { } wrong ? Own(wrong) : Blank(tag, place),
        ({ Tag: ValueTag or CommentTag }, _) => null,
        _ => TemplateFinding.Of("N-KIND", place, Shortened, ("around", Words)),
    };

    private string Shortened => Source.Length > 80 ? Source[..80] + "…" : Source;

    private string Words
    {
        get
        {
            var (from, to) = (Math.Max(0, Start - Around), Math.Min(text.Length, Start + Math.Min(Length, Around) + Around));
            return (from > 0 ? "…" : "") + text[from..to] + (to < text.Length ? "…" : "");
        }
    }

    // The finding of a template in the words for typed text: T-NAME is N-NAME.
    private static Finding Own(Finding finding) => finding with { Code = "N" + finding.Code[1..] };

    private static Finding Blank(ValueTag tag, string place) =>
        TemplateFinding.Of("N-BLANK", place, tag.Source, ("name", tag.Name)) with { Severity = Severity.Warning };
}
