namespace Lkjip.Domain.Reports;

/// <summary>A kind of name or fixed word that a report prints at several places (pokok sebutan).</summary>
/// <param name="Id">The id in the data contract.</param>
/// <param name="Title">What it is, in Indonesian.</param>
/// <param name="Things">What the report has of this kind, each with its id and a right text; none where only the places are compared.</param>
/// <param name="Lead">Words that may stand before it: "Program", "Kegiatan".</param>
public sealed record StatedTextSubject(
    string Id, string Title, Func<PerformanceReport, IEnumerable<(string? Id, string? Text)>> Things, params string[] Lead)
{
    /// <summary>The right texts of one thing, or of all where no id is given.</summary>
    public IEnumerable<string> Right(PerformanceReport report, string? id) =>
        from thing in Things(report)
        where (id is null || thing.Id == id) && !string.IsNullOrWhiteSpace(thing.Text)
        select thing.Text;
}
