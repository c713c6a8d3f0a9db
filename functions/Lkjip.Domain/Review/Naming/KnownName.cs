namespace Lkjip.Domain.Review.Naming;

/// <summary>A name that the report's data fixes (nama yang ditetapkan).</summary>
/// <param name="What">What it is the name of, in Indonesian: "indikator".</param>
/// <param name="Text">The name.</param>
/// <param name="Words">Its words.</param>
internal sealed record KnownName(string What, string Text, IReadOnlyList<string> Words)
{
    /// <summary>The name and its words.</summary>
    public static KnownName Of(string what, string text) => new(what, text.Trim(), Spelling.Words(text));
}
