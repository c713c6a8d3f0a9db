using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review;

/// <summary>A part of an analysis (bagian analisis).</summary>
/// <param name="Id">Its property in the data contract.</param>
/// <param name="Title">Its Indonesian name.</param>
/// <param name="Blocks">Its text.</param>
internal sealed record AnalysisPart(string Id, string Title, Func<Analysis, IReadOnlyList<NarrativeBlock>> Blocks);
