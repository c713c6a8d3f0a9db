using Lkjip.Domain.Review;

namespace Lkjip.Documents.Templates;

/// <summary>A tag that was read, or what is wrong with it (hasil baca tag).</summary>
public sealed class TagParse
{
    private readonly Func<string, Finding>? failure;

    private TagParse(Tag? tag, Func<string, Finding>? failure) => (Tag, this.failure) = (tag, failure);

    /// <summary>The tag; null when it cannot be read.</summary>
    public Tag? Tag { get; }

    /// <summary>The finding for a tag that cannot be read.</summary>
    /// <param name="place">Where it stands.</param>
    public Finding Failure(string place) => failure?.Invoke(place) ?? throw new InvalidOperationException("The tag was read.");

    internal static TagParse Right(Tag tag) => new(tag, null);

    internal static TagParse Wrong(string code, string source, params (string Name, string Value)[] arguments) =>
        new(null, place => TemplateFinding.Of(code, place, source, arguments));
}
