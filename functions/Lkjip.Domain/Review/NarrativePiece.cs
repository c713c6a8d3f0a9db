namespace Lkjip.Domain.Review;

/// <summary>A piece of typed text with its place: a paragraph, or an item of a list.</summary>
/// <param name="Place">The Indonesian place: "Latar Belakang, bagian 2".</param>
/// <param name="Text">The text, without markup, its tags filled in.</param>
/// <param name="Section">The id of the section ("background"), or of the part of an analysis ("causes").</param>
/// <param name="SubjectId">The indicator, objective or budget item the text is about; null for a section of the report.</param>
/// <param name="Path">The JSON path of the text as typed: "$.narratives.background[1].text".</param>
public sealed record NarrativePiece(string Place, string Text, string Section, string? SubjectId, string Path)
{
    /// <summary>The text as typed, with markup and tags.</summary>
    public string Typed { get; init; } = "";
}
