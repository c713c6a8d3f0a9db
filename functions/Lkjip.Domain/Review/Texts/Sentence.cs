namespace Lkjip.Domain.Review.Texts;

/// <summary>A sentence of a typed text with its claims and what it is about (kalimat naskah).</summary>
/// <param name="Of">The text it stands in.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Words">The sentence.</param>
/// <param name="Claims">Its claims, from left to right; their places count from the beginning of the text.</param>
/// <param name="Mentions">The things it names, from left to right; their places count from the beginning of the text.</param>
/// <param name="Before">The sentence before it in the same text; null for the first.</param>
internal sealed record Sentence(
    NarrativePiece Of, int Start, string Words, IReadOnlyList<Claim> Claims, IReadOnlyList<Mention> Mentions, Sentence? Before)
{
    /// <summary>Where it ends in the text.</summary>
    public int End => Start + Words.Length;

    /// <summary>What the words at a place are about: the thing named last before them; else in the analysis of a thing that thing, in other texts the first named behind.</summary>
    public IReadOnlyList<string> SubjectAt(int at) =>
        (Mentions.LastOrDefault(mention => mention.At <= at) ?? (Of.SubjectId is null && Mentions.Count > 0 ? Mentions[0] : null))?.Subjects ?? Inherited;

    /// <summary>What is spoken of where the sentence names nothing itself.</summary>
    public IReadOnlyList<string> Inherited =>
        Before is { Mentions.Count: > 0 } ? Before.Mentions[^1].Subjects
        : Before is not null ? Before.Inherited
        : Of.SubjectId is { } subject ? [subject] : [];

    /// <summary>The words before a place in the text, as far as the sentence goes.</summary>
    public ReadOnlySpan<char> UpTo(int at) => Words.AsSpan(0, Math.Clamp(at - Start, 0, Words.Length));

    /// <summary>The words from a place in the text on, as far as the sentence goes.</summary>
    public ReadOnlySpan<char> From(int at) => Words.AsSpan(Math.Clamp(at - Start, 0, Words.Length));

    /// <summary>The words between two places in the text.</summary>
    public ReadOnlySpan<char> Between(int from, int to) => from >= to ? [] : Of.Text.AsSpan(from, to - from);

    /// <summary>The year named last before a place, else the first one after it in this sentence; null where none is named.</summary>
    public int? YearAt(int at)
    {
        var years = Claims.OfType<YearClaim>().ToList();
        return (years.LastOrDefault(year => year.At < at) ?? years.FirstOrDefault())?.Year;
    }
}
