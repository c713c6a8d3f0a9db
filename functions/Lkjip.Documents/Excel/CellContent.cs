namespace Lkjip.Documents.Excel;

/// <summary>What a cell with tags came to: a number, or text in runs.</summary>
/// <param name="Number">The number; null for text.</param>
/// <param name="Runs">The runs of text: properties and text.</param>
internal sealed record CellContent(decimal? Number, IReadOnlyList<(string Style, string Text)> Runs)
{
    /// <summary>The whole text.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));
}
