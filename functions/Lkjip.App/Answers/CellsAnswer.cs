using Lkjip.App.Features;
using Lkjip.App.Form;
using Lkjip.App.Form.Changes;
using Lkjip.App.Pages.Reports;
using Lkjip.Domain.Review;

namespace Lkjip.App.Answers;

/// <summary>What became of changes of the form, as it is answered (jawaban perubahan isian).</summary>
internal static class CellsAnswer
{
    /// <summary>The answer.</summary>
    /// <param name="written">What became of the changes.</param>
    /// <param name="partId">The part whose computed cells are wanted; null for none.</param>
    public static object Of(WrittenCells written, string? partId)
    {
        var content = written.Outcome.Content;
        var form = content is null ? null : ReportForm.Of(content, written.Reviewed.Assessment);
        var part = ReportForm.Parts.FirstOrDefault(other => other.Id == partId);
        var report = written.Reviewed.Assessment.Report;
        var places = form is null ? null : new FindingPlaces(form, report);
        return new
        {
            version = written.Head.Version,
            etag = Conditions.Quoted(written.Head.Tag),
            state = written.Head.State,
            stored = written.Stored,
            results = written.Outcome.Results.Select(result => Result(result, form)),
            texts = form is null ? null : Texts(written, form),
            computed = form is null || part is null ? null : Computed(form, part),
            numbers = KeyNumber.Of(written.Reviewed.Assessment),
            findings = places is null || part is null ? null : Findings(written, form!, part, places),
            counts = new
            {
                error = Count(written, Severity.Error),
                warning = Count(written, Severity.Warning),
                note = Count(written, Severity.Note),
            },
            parts = form is null ? null : PartProgress.Of(form).Where(progress => progress.IsExpected)
                .Select(progress => new { id = progress.Part.Id, done = progress.IsDone, missing = progress.Missing.Count }),
        };
    }

    private static object Result(ChangeResult result, ReportForm? form) => new
    {
        op = result.Change.Op,
        address = result.Change.Address,
        state = result.State,
        message = result.Message,
        theirs = result.Theirs,
        text = result.Stands && result.Change.Op == FormChange.Set ? form?.Cell(result.Change.Address)?.Text ?? result.Change.Value.Trim() : null,
    };

    // Also the neighbours of what was set: filling a third quarter makes the empty first two a nought.
    private static Dictionary<string, string> Texts(WrittenCells written, ReportForm form) => written.Outcome.Results
        .Where(result => result.State == ChangeResult.Applied && result.Change.Op == FormChange.Set)
        .Select(result => form.Cell(result.Change.Address)?.Row).OfType<FormRow>().Distinct()
        .SelectMany(row => row.Cells).Where(cell => cell.IsInput && !cell.Column.Kind.IsLong)
        .ToDictionary(cell => cell.Address, cell => cell.Text, StringComparer.Ordinal);

    private static Dictionary<string, string> Computed(ReportForm form, FormPart part) => form.GridsOf(part)
        .SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Where(cell => !cell.IsInput)
        .ToDictionary(cell => cell.Address, cell => cell.Text, StringComparer.Ordinal);

    private static IEnumerable<object> Findings(WrittenCells written, ReportForm form, FormPart part, FindingPlaces places)
    {
        var own = form.GridsOf(part).Select(grid => grid.Id).ToHashSet(StringComparer.Ordinal);
        return written.Reviewed.Findings
            .Select(finding => (Finding: finding, Address: places.AddressOf(finding)))
            .Where(placed => placed.Address is not null && own.Contains(ReportForm.Split(placed.Address).Grid))
            .Select(placed => new { address = placed.Address, severity = placed.Finding.Severity, code = placed.Finding.Code, message = placed.Finding.Message });
    }

    private static int Count(WrittenCells written, Severity severity) => written.Reviewed.Findings.Count(finding => finding.Severity == severity);
}
