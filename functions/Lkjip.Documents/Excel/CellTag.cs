using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel;

/// <summary>A tag in a cell that opens or closes something beyond the cell.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Column">The column of the cell.</param>
internal sealed record CellTag(Tag Tag, string Place, int Column);
