using Lkjip.Domain.Reading;
using Lkjip.Domain.Review;

namespace Lkjip.App.Form.Changes;

/// <summary>Makes changes on the JSON of a report; those that the reader refuses are left out and told (penyunting formulir).</summary>
internal static class FormEditor
{
    /// <summary>Makes the changes that can be made.</summary>
    public static FormOutcome Apply(ReportForm form, IReadOnlyList<FormChange> changes)
    {
        var refused = new Dictionary<int, string>();
        while (true)
        {
            var copy = form.Copy();
            var results = changes.Select((change, index) => refused.TryGetValue(index, out var message)
                ? new ChangeResult(change, ChangeResult.Invalid) { Message = message }
                : FormStep.Make(copy, change)).ToList();
            if (!results.Any(result => result.State == ChangeResult.Applied))
            {
                return new FormOutcome(results, null, null);
            }

            var content = copy.Content;
            var reading = ReportReader.Read(content);
            if (reading.Report is not null)
            {
                return new FormOutcome(results, content, reading);
            }

            Refuse(copy, results, reading, refused);
        }
    }

    // Each round refuses at least one change that was applied, so the rounds end.
    private static void Refuse(ReportForm copy, List<ChangeResult> results, ReadResult reading, Dictionary<int, string> refused)
    {
        copy.Renew();
        var errors = reading.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        var applied = results.Select((result, index) => (result, index)).Where(pair => pair.result.State == ChangeResult.Applied).ToList();
        var blamed = applied
            .Select(pair => (pair.index, Error: errors.Find(error => Concerns(error, PathOf(copy, pair.result.Change)))))
            .Where(pair => pair.Error is not null).ToList();
        foreach (var (index, error) in blamed)
        {
            refused[index] = MessageOf(error!);
        }

        foreach (var (_, index) in blamed.Count > 0 ? [] : applied)
        {
            refused[index] = MessageOf(errors[0]);
        }
    }

    private static string? PathOf(ReportForm form, FormChange change)
    {
        var (grid, row, column) = ReportForm.Split(change.Address);
        var found = form.Grid(grid)?.Rows.FirstOrDefault(other => other.Key == row);
        return column.Length == 0 ? found?.Path : found?.Cell(column)?.Path ?? found?.Path;
    }

    private static bool Concerns(Finding error, string? path) => path is not null
        && (error.Place == path || error.Place.StartsWith($"{path}.", StringComparison.Ordinal) || error.Place.StartsWith($"{path}[", StringComparison.Ordinal)
            || (path.StartsWith(error.Place, StringComparison.Ordinal) && error.Place.Length > "$.".Length && error.Place.Contains('[', StringComparison.Ordinal)));

    private static string MessageOf(Finding error) =>
        error.Place.Length > 1 ? (error with { Place = "isian ini" }).Message : error.Message;
}
