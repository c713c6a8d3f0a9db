using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel;

/// <summary>One of the copies of a repeated column (salinan kolom).</summary>
/// <param name="Tag">The tag that repeats.</param>
/// <param name="Index">The number of the copy, from 0.</param>
internal sealed record ColumnItem(SectionOpenTag Tag, int Index);
