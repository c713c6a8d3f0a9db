namespace Lkjip.App.Features;

/// <summary>A text that is being typed (permintaan pratinjau narasi).</summary>
/// <param name="Text">The text, as a person edits it.</param>
/// <param name="Subject">The indicator, objective or budget item it is about; null for the report.</param>
internal sealed record NarrativeRequest(string Text, string? Subject = null);
