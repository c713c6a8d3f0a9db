namespace Lkjip.Domain.Review;

/// <summary>A piece of typed text with its place.</summary>
/// <param name="Place">The Indonesian place: "Latar Belakang, paragraf 2".</param>
/// <param name="Text">The text, without markup.</param>
internal sealed record NarrativeText(string Place, string Text);
