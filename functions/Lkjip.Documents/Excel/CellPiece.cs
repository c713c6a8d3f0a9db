using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel;

/// <summary>A piece of the text of a cell (potongan teks sel).</summary>
/// <param name="Style">The run's properties as XML; empty for none.</param>
internal abstract record CellPiece(string Style);

/// <summary>Text that is printed as it is.</summary>
internal sealed record TextPiece(string Style, string Text) : CellPiece(Style);

/// <summary>A tag that prints a value.</summary>
internal sealed record TagPiece(string Style, Tag Tag) : CellPiece(Style);

/// <summary>A section inside the cell.</summary>
internal sealed record SectionPiece(string Style, SectionOpenTag Tag, IReadOnlyList<CellPiece> Pieces) : CellPiece(Style);
