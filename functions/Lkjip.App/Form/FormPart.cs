using Lkjip.App.Form.Grids;

namespace Lkjip.App.Form;

/// <summary>A part of the form: a page, a sheet of the workbook (bagian formulir).</summary>
/// <param name="Id">Its id, in addresses of pages.</param>
/// <param name="Title">Its name.</param>
/// <param name="Help">What belongs there, in a sentence.</param>
/// <param name="Grids">Its tables.</param>
internal sealed record FormPart(string Id, string Title, string Help, IReadOnlyList<GridDefinition> Grids);
