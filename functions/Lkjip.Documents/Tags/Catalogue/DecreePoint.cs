namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A point of a decree (butir keputusan).</summary>
/// <param name="Mark">Its number or letter; empty for none.</param>
/// <param name="Text">The text.</param>
internal sealed record DecreePoint(string Mark, string Text);
