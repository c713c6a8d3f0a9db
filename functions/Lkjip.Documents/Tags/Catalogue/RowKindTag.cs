using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A kind of row with its names in templates.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Tag">The tag of the list of such rows.</param>
/// <param name="Flag">The tag that is true in such a row.</param>
/// <param name="Word">The kind in words.</param>
/// <param name="IsSingle">True when a table has one such row, which then is a group of tags and no list.</param>
internal sealed record RowKindTag(RowKind Kind, string Tag, string Flag, string Word, bool IsSingle);
