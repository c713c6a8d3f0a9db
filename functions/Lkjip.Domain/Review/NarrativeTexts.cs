using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review;

/// <summary>All typed text of a report, piece by piece, in the order of the report.</summary>
public static class NarrativeTexts
{
    /// <summary>The pieces.</summary>
    /// <param name="report">The report.</param>
    /// <param name="fill">Fills the tags in a typed text; by default there are none.</param>
    public static IEnumerable<NarrativePiece> Of(PerformanceReport report, Func<string, string?, string>? fill = null) =>
        Sections(report).Concat(Analyses(report)).SelectMany(source => source.Pieces(fill ?? ((text, _) => text)))
            .Concat(QuarterTexts.Of(report, fill ?? ((text, _) => text)));

    private static IEnumerable<Source> Sections(PerformanceReport report) =>
        from section in NarrativeSections.All
        select new Source(
            section.Title, section.Id, null, $"$.narratives.{section.Id}", report.Narratives.GetValueOrDefault(section.Id) ?? []);

    private static IEnumerable<Source> Analyses(PerformanceReport report) =>
        report.Plan.Objectives.SelectMany((objective, index) => Parts(objective.Text, objective.Id, $"$.plan.objectives[{Number(index)}]", objective.Analysis))
            .Concat(report.Indicators.SelectMany((indicator, index) => Parts(indicator.Name, indicator.Id, $"$.indicators[{Number(index)}]", indicator.Analysis)))
            .Concat(Items(report.Budget.Programs, "$.budget.programs"));

    private static IEnumerable<Source> Items(IReadOnlyList<BudgetItem> items, string path) => items.SelectMany((item, index) =>
        Parts(item.Name, item.Id, $"{path}[{Number(index)}]", item.Analysis).Concat(Items(item.Children, $"{path}[{Number(index)}].children")));

    private static IEnumerable<Source> Parts(string name, string id, string path, Analysis analysis) =>
        from part in AnalysisParts.All
        select new Source($"{part.Title}, {name}", part.Id, id, $"{path}.analysis.{part.Id}", part.Blocks(analysis));

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);

    private sealed record Source(string Title, string Section, string? SubjectId, string Path, IReadOnlyList<NarrativeBlock> Blocks)
    {
        public IEnumerable<NarrativePiece> Pieces(Func<string, string?, string> fill) => Pieces(Title, Path, Blocks, fill);

        private IEnumerable<NarrativePiece> Pieces(string place, string path, IReadOnlyList<NarrativeBlock> blocks, Func<string, string?, string> fill)
        {
            for (var index = 0; index < blocks.Count; index++)
            {
                var here = $"{place}, bagian {Number(index + 1)}";
                var block = $"{path}[{Number(index)}]";
                if (blocks[index].Text is { } text)
                {
                    yield return Piece(here, $"{block}.text", text, fill);
                }

                for (var item = 0; item < blocks[index].Items.Count; item++)
                {
                    var inside = $"{block}.items[{Number(item)}]";
                    yield return Piece(here, $"{inside}.text", blocks[index].Items[item].Text, fill);
                    foreach (var inner in Pieces(here, $"{inside}.blocks", blocks[index].Items[item].Blocks, fill))
                    {
                        yield return inner;
                    }
                }
            }
        }

        private NarrativePiece Piece(string place, string path, string text, Func<string, string?, string> fill) =>
            new(place, fill(text, SubjectId).Replace("*", "", StringComparison.Ordinal), Section, SubjectId, path) { Typed = text };
    }
}
