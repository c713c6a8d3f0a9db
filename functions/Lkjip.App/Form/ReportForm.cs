using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.App.Form.Changes;
using Lkjip.App.Form.Parts;
using Lkjip.Domain.Assess;

namespace Lkjip.App.Form;

/// <summary>The form of a report: its parts with their tables and cells, over the stored JSON, so that what it does not show stays as it is (formulir laporan).</summary>
internal sealed class ReportForm
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Assessment? assessment;
    private readonly Dictionary<string, IReadOnlyList<FormGrid>> grids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormPart> homes = new(StringComparer.Ordinal);

    private ReportForm(JsonObject root, Assessment? assessment)
    {
        Root = root;
        this.assessment = assessment;
    }

    /// <summary>The parts, in the order of the printed report.</summary>
    public static IReadOnlyList<FormPart> Parts => FormCatalogue.All;

    /// <summary>The JSON of the report.</summary>
    public JsonObject Root { get; }

    /// <summary>All tables.</summary>
    public IEnumerable<FormGrid> Grids => Parts.SelectMany(GridsOf);

    /// <summary>The report as UTF-8 JSON.</summary>
    public byte[] Content => JsonSerializer.SerializeToUtf8Bytes(Root, Written);

    /// <summary>The form of stored content.</summary>
    /// <param name="content">The report as UTF-8 JSON, which the reader has accepted.</param>
    /// <param name="assessment">Its figures; null where only what is typed matters.</param>
    public static ReportForm Of(ReadOnlyMemory<byte> content, Assessment? assessment = null)
    {
        var text = content.Span is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content;
        return new ReportForm(JsonNode.Parse(text.Span)!.AsObject(), assessment);
    }

    /// <summary>The tables of a part.</summary>
    public IReadOnlyList<FormGrid> GridsOf(FormPart part)
    {
        if (!grids.TryGetValue(part.Id, out var made))
        {
            var context = new FormContext(Root, assessment);
            grids[part.Id] = made = [.. part.Grids.SelectMany(definition => definition.Of(context))];
            foreach (var grid in made)
            {
                homes[grid.Id] = part;
            }
        }

        return made;
    }

    /// <summary>The table with this id; null when there is none.</summary>
    public FormGrid? Grid(string id) =>
        (homes.TryGetValue(id, out var home) ? GridsOf(home).FirstOrDefault(grid => grid.Id == id) : null) ?? Grids.FirstOrDefault(grid => grid.Id == id);

    /// <summary>The cell at an address; null when there is none.</summary>
    public FormCell? Cell(string address) => Split(address) is var (grid, row, column) && column.Length > 0
        ? Grid(grid)?.Rows.FirstOrDefault(other => other.Key == row)?.Cell(column) : null;

    /// <summary>The part that a table stands in; null when there is no such table.</summary>
    public FormPart? PartOf(string grid) => Parts.FirstOrDefault(part => GridsOf(part).Any(other => other.Id == grid));

    /// <summary>Makes the changes that can be made, on a copy.</summary>
    public FormOutcome Apply(IReadOnlyList<FormChange> changes) => FormEditor.Apply(this, changes);

    /// <summary>A copy that can be changed.</summary>
    internal ReportForm Copy() => new(Root.DeepClone().AsObject(), assessment);

    /// <summary>Forgets the tables after rows came or went.</summary>
    internal void Renew() => grids.Clear();

    /// <summary>The table, row and column of an address; the column is empty for the address of a row.</summary>
    internal static (string Grid, string Row, string Column) Split(string address)
    {
        var first = address.IndexOf('/', StringComparison.Ordinal);
        var last = address.LastIndexOf('/');
        return first < 0 ? ("", "", "")
            : first == last ? (address[..first], address[(first + 1)..], "")
            : (address[..first], address[(first + 1)..last], address[(last + 1)..]);
    }
}
