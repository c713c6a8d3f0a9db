using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Form.Grids;

/// <summary>The sections of typed text (narasi per bagian).</summary>
internal sealed class NarrativeGrid : GridDefinition
{
    private static readonly FormColumn[] Columns = [new("teks", "Teks", CellKinds.Narrative)];

    /// <inheritdoc />
    public override IEnumerable<FormGrid> Of(FormContext context) =>
    [
        Filled(new FormGrid("narasi", "Narasi per bagian laporan", Columns, context.Root), grid => NarrativeSections.All.Select(section => Row(grid, context.Root, section))),
    ];

    private static FormRow Row(FormGrid grid, JsonObject root, NarrativeSection section)
    {
        var row = new FormRow(grid, section.Id, section.Title, $"$.narratives.{section.Id}");
        row.Cells = [new FormCell(row, Columns[0], new PropertySlot(root, "$", $"narratives.{section.Id}"))];
        return row;
    }
}
