namespace Lkjip.Documents.Imports;

/// <summary>A column of a spreadsheet, with what it seems to hold (kolom asal).</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Letters">Its letters: "C".</param>
/// <param name="Header">What its header says.</param>
/// <param name="Guess">What it seems to hold; null when nothing of the budget.</param>
/// <param name="Samples">The first values, as they were read.</param>
public sealed record SourceColumn(int Number, string Letters, string Header, ImportColumn? Guess, IReadOnlyList<ImportValue> Samples);
