using Lkjip.App.Form;
using Lkjip.App.Form.Changes;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Review;

namespace Lkjip.App.Pages.Forms;

/// <summary>Everything the page of a part of the form shows (tampilan bagian formulir).</summary>
internal sealed class PartView
{
    private readonly Dictionary<string, ChangeResult> results;
    private readonly ILookup<string, Finding> findings;

    /// <summary>The view of a part.</summary>
    /// <param name="head">The report as it is stored.</param>
    /// <param name="form">Its form, with figures.</param>
    /// <param name="reviewed">Its figures and findings.</param>
    /// <param name="part">The part.</param>
    /// <param name="canWrite">True when the caller may write and the report is open.</param>
    /// <param name="refused">What could not be stored just now.</param>
    public PartView(ReportHead head, ReportForm form, ReviewedReport reviewed, FormPart part, bool canWrite, IReadOnlyList<ChangeResult> refused)
    {
        (Head, Form, Reviewed, Part, CanWrite) = (head, form, reviewed, part, canWrite);
        results = refused.GroupBy(result => result.Change.Address, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        Grids = form.GridsOf(part);
        var places = new FindingPlaces(form, reviewed.Assessment.Report);
        findings = reviewed.Findings.Select(finding => (finding, Address: places.AddressOf(finding))).Where(placed => placed.Address is not null)
            .ToLookup(placed => placed.Address!, placed => placed.finding, StringComparer.Ordinal);
        Progress = PartProgress.Of(form);
    }

    /// <summary>The report as it is stored.</summary>
    public ReportHead Head { get; }

    /// <summary>Its form.</summary>
    public ReportForm Form { get; }

    /// <summary>Its figures and findings.</summary>
    public ReviewedReport Reviewed { get; }

    /// <summary>The part.</summary>
    public FormPart Part { get; }

    /// <summary>True when cells can be typed in.</summary>
    public bool CanWrite { get; }

    /// <summary>The tables of the part.</summary>
    public IReadOnlyList<FormGrid> Grids { get; }

    /// <summary>How complete all parts are.</summary>
    public IReadOnlyList<PartProgress> Progress { get; }

    /// <summary>What could not be stored just now.</summary>
    public IEnumerable<ChangeResult> Refused => results.Values;

    /// <summary>The part before; null for the first.</summary>
    public FormPart? Before => Neighbour(-1);

    /// <summary>The part after; null for the last.</summary>
    public FormPart? After => Neighbour(1);

    /// <summary>What the cell shows: what was typed, also when it could not be stored.</summary>
    public string TextOf(FormCell cell) => results.TryGetValue(cell.Address, out var result) && !result.Stands ? result.Change.Value : cell.Text;

    /// <summary>What became of the cell just now; null when it was not changed, or was stored.</summary>
    public ChangeResult? ResultOf(FormCell cell) => results.TryGetValue(cell.Address, out var result) && !result.Stands ? result : null;

    /// <summary>The findings at an address.</summary>
    public IEnumerable<Finding> FindingsAt(string address) => findings[address];

    /// <summary>What there is to say below a row: refused input and findings, each with the column it is about.</summary>
    public IEnumerable<RowNote> NotesOf(FormRow row) =>
        row.Cells.Where(cell => ResultOf(cell) is not null).Select(cell => RowNote.Of(cell, ResultOf(cell)!))
            .Concat(row.Cells.SelectMany(cell => findings[cell.Address].Select(finding => RowNote.Of(cell.Column.Label, cell.Address, finding))))
            .Concat(findings[row.Address].Select(finding => RowNote.Of(null, row.Address, finding)));

    private FormPart? Neighbour(int step)
    {
        var all = ReportForm.Parts;
        var at = Enumerable.Range(0, all.Count).First(index => all[index].Id == Part.Id) + step;
        return at >= 0 && at < all.Count ? all[at] : null;
    }
}
