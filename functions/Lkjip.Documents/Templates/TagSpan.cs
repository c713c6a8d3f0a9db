namespace Lkjip.Documents.Templates;

/// <summary>Where a tag stands in a text (letak tag).</summary>
/// <param name="Start">The position of its first brace.</param>
/// <param name="Length">Its length; to the end of the text when it is not whole.</param>
/// <param name="IsWhole">False when the closing braces are missing.</param>
public readonly record struct TagSpan(int Start, int Length, bool IsWhole);
