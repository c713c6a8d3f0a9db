namespace Lkjip.Documents.Imports;

/// <summary>Something in the spreadsheet that could not be taken over, with its address and what to do (masalah).</summary>
/// <param name="Row">The row.</param>
/// <param name="Sentence">What is wrong, where, what to do.</param>
public sealed record ImportTrouble(int Row, string Sentence);
