namespace Lkjip.Documents.Imports;

/// <summary>Where the header of a table stands (letak judul kolom).</summary>
/// <param name="Row">Its first row, from 1.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Matches">How many things of the budget it names.</param>
public sealed record HeaderPlace(int Row, int Rows, int Matches);
