using Lkjip.App.Form.Cells;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Form.Grids;

/// <summary>The sections of typed text (narasi per bagian).</summary>
internal sealed class NarrativeGrid : GridDefinition
{
    private static readonly FormColumn[] Columns = [new("teks", "Teks", CellKinds.Narrative)];

    // What PermenPAN-RB 53/2014, annex II, asks of every yearly report: foreword, summary, chapters I and IV.
    private static readonly string[] Expected = ["foreword", "executiveSummary", "background", "organisation", "strategicIssues", "conclusion"];

    /// <inheritdoc />
    public override IEnumerable<FormGrid> Of(FormContext context) =>
    [
        Filled(new FormGrid("narasi", "Narasi per bagian laporan", Columns, context.Root), grid => NarrativeSections.All.Select(section => Row(grid, context, section))),
    ];

    private static FormRow Row(FormGrid grid, FormContext context, NarrativeSection section)
    {
        var row = new FormRow(grid, section.Id, section.Title, $"$.narratives.{section.Id}")
        {
            IsExpected = context.Quarter is null && Expected.Contains(section.Id, StringComparer.Ordinal),
        };
        row.Cells = [new FormCell(row, Columns[0], new PropertySlot(context.Root, "$", $"narratives.{section.Id}"))];
        return row;
    }
}
