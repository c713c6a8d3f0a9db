using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Narratives;

/// <summary>Finds figures of the ledger by words, each with the tag that says it in a text (pencarian angka).</summary>
/// <param name="assessment">The report with its figures.</param>
/// <param name="subjectId">What the text is about; null for the report.</param>
public sealed class TagSearch(Assessment assessment, string? subjectId)
{
    private readonly NarrativeFiller filler = new(assessment);

    /// <summary>The figures whose table, row, column, tag or value hold all the words; those with a readable name first.</summary>
    /// <param name="words">What is looked for; empty for all.</param>
    /// <param name="most">How many at most.</param>
    public (IReadOnlyList<FoundTag> Found, int Count) Find(string words, int most)
    {
        var names = filler.NamesOf(subjectId);
        var wanted = words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = LedgerLine.Of(assessment)
            .Select(line => (Line: line, Name: names.GetValueOrDefault(line.Figure.Id)))
            .Where(pair => pair.Line.Figure.Shown.Length > 0 && Array.TrueForAll(wanted, word => Says(pair.Line, pair.Name, word)))
            .OrderBy(pair => pair.Name is null)
            .DistinctBy(pair => pair.Line.Figure.Id, StringComparer.Ordinal)
            .ToList();
        return ([.. found.Take(most).Select(pair => Of(pair.Line, pair.Name))], found.Count);
    }

    private static bool Says(LedgerLine line, string? name, string word) =>
        new[] { line.Table, line.Row, line.Column, name ?? "", line.Figure.Shown }.Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private FoundTag Of(LedgerLine line, string? name)
    {
        var tag = "{{" + (name ?? $"angka.{line.Figure.Address}") + "}}";
        return new FoundTag(tag, filler.Fill(tag, subjectId), $"{line.Table}, {line.Row}, {line.Column}");
    }
}
