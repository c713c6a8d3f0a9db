namespace Lkjip.Documents.Excel.Formulas;

/// <summary>A function of spreadsheets.</summary>
/// <param name="Name">The name in the file.</param>
/// <param name="Compute">What it does.</param>
internal sealed record FormulaFunction(string Name, Func<FormulaCall, FormulaValue> Compute);
