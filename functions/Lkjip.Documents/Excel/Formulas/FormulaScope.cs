namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Where a formula is computed: how its references map and what the cells hold.</summary>
/// <param name="map">The reference after rows were repeated.</param>
/// <param name="cells">The values of a mapped reference, row by row.</param>
internal sealed class FormulaScope(Func<CellReference, CellReference> map, Func<CellReference, IEnumerable<FormulaValue>> cells)
{
    /// <summary>The reference after rows were repeated.</summary>
    public CellReference Map(CellReference reference) => map(reference);

    /// <summary>The values of a reference of the template, row by row.</summary>
    public IEnumerable<FormulaValue> Values(CellReference reference) => cells(map(reference));

    /// <summary>The values of a reference that is mapped already.</summary>
    public IEnumerable<FormulaValue> Mapped(CellReference reference) => cells(reference);
}
