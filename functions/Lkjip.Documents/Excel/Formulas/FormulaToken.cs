namespace Lkjip.Documents.Excel.Formulas;

/// <summary>A piece of a formula.</summary>
/// <param name="Kind">What it is: "ref", "number", "text", "name", "call", "table", "op", "space", "error".</param>
/// <param name="Text">As written.</param>
/// <param name="Reference">The cells, for "ref".</param>
internal sealed record FormulaToken(string Kind, string Text, CellReference? Reference);
