namespace Lkjip.Documents.Word;

/// <summary>A footnote or endnote that was brought to its reference in the text, where its tags are known.</summary>
/// <param name="Kind">"footnote" or "endnote".</param>
/// <param name="Part">The part that holds it.</param>
/// <param name="First">The first number that is free in its part.</param>
internal sealed record NoteMark(string Kind, string Part, int First);
