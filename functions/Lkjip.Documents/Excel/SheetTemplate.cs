namespace Lkjip.Documents.Excel;

/// <summary>A sheet of a template, read (lembar templat).</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Part">The name of its part.</param>
/// <param name="Rows">The rows and sections.</param>
/// <param name="LastRow">The last row of the template that holds anything.</param>
/// <param name="Columns">The repeated columns, left to right.</param>
internal sealed record SheetTemplate(string Name, string Part, SectionNode Rows, int LastRow, IReadOnlyList<ColumnLoop> Columns);
