using Lkjip.Domain.Review;

namespace Lkjip.Documents.Templates;

/// <summary>A tag that was read, or what is wrong with it (hasil baca tag).</summary>
public sealed class TagParse
{
    private readonly IReadOnlyList<(string Name, string Value)> arguments;

    private TagParse(Tag? tag, string code, string source, IReadOnlyList<(string Name, string Value)> arguments) =>
        (Tag, Code, Source, this.arguments) = (tag, code, source, arguments);

    /// <summary>The tag; null when it cannot be read.</summary>
    public Tag? Tag { get; }

    /// <summary>The tag as written.</summary>
    public string Source { get; }

    /// <summary>The code of what is wrong; empty when it was read.</summary>
    public string Code { get; }

    /// <summary>The finding for a tag that cannot be read.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="more">Further arguments of the sentence, such as the words around.</param>
    public Finding Failure(string place, params (string Name, string Value)[] more) => Tag is null
        ? TemplateFinding.Of(Code, place, Source.Length > 80 ? Source[..80] + "…" : Source, [.. arguments, .. more])
        : throw new InvalidOperationException("The tag was read.");

    internal static TagParse Right(Tag tag) => new(tag, "", tag.Source, []);

    internal static TagParse Wrong(string code, string source, params (string Name, string Value)[] arguments) => new(null, code, source, arguments);
}
