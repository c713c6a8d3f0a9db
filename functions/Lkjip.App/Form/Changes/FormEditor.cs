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
                : FormStep.Make(copy, change, form)).ToList();
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
        var applied = results.Select((result, index) => (Index: index, result.State, Path: result.State == ChangeResult.Applied ? PathOf(copy, result.Change) : null))
            .Where(change => change.State == ChangeResult.Applied).ToList();
        foreach (var error in reading.Findings.Where(finding => finding.Severity == Severity.Error))
        {
            var nearest = Nearest(applied.Select(change => (change.Index, change.Path)).Where(change => change.Path is not null).ToList()!, error.Place);
            foreach (var index in nearest)
            {
                refused.TryAdd(index, MessageOf(error));
            }
        }

        // An error that follows from no single change: all of them wait.
        foreach (var change in applied.TrueForAll(change => !refused.ContainsKey(change.Index)) ? applied : [])
        {
            refused[change.Index] = MessageOf(reading.Findings.First(finding => finding.Severity == Severity.Error));
        }
    }

    // The changes closest around the place of the error; where there are none, those inside it.
    private static List<int> Nearest(List<(int Index, string Path)> changes, string place)
    {
        var around = changes.Where(change => Holds(change.Path, place)).ToList();
        return around.Count > 0
            ? [.. around.Where(change => change.Path.Length == around.Max(other => other.Path.Length)).Select(change => change.Index)]
            : [.. changes.Where(change => place.Contains('[', StringComparison.Ordinal) && Holds(place, change.Path)).Select(change => change.Index)];
    }

    private static bool Holds(string outer, string inner) =>
        inner.StartsWith(outer, StringComparison.Ordinal) && (inner.Length == outer.Length || inner[outer.Length] is '.' or '[');

    private static string? PathOf(ReportForm form, FormChange change)
    {
        var (grid, row, column) = ReportForm.Split(change.Address);
        var found = form.Grid(grid)?.Rows.FirstOrDefault(other => other.Key == row);
        return column.Length == 0 ? found?.Path : found?.Cell(column)?.Path ?? found?.Path;
    }

    private static string MessageOf(Finding error) =>
        error.Place.Length > 1 ? (error with { Place = "isian ini" }).Message : error.Message;
}
