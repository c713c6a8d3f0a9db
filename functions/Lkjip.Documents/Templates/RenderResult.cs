namespace Lkjip.Documents.Templates;

/// <summary>What could not be filled in a document (hasil pengisian templat).</summary>
/// <param name="Unfilled">The tags that had no value, each once, in the order of the document.</param>
/// <param name="DroppedCharacters">Control characters in values that no document may hold, and that were left out.</param>
public sealed record RenderResult(IReadOnlyList<string> Unfilled, int DroppedCharacters);
