namespace Lkjip.Domain.Reports;

/// <summary>A section of the report that holds typed text (bagian narasi).</summary>
/// <param name="Id">The id in the data contract.</param>
/// <param name="Tag">The name in templates, below "narasi.".</param>
/// <param name="Title">The Indonesian title in the form.</param>
public sealed record NarrativeSection(string Id, string Tag, string Title);
