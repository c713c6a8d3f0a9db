using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review;

/// <summary>All typed text of a report, piece by piece, in the order of the report.</summary>
internal static class NarrativeTexts
{
    public static IEnumerable<NarrativeText> Of(PerformanceReport report)
    {
        foreach (var section in NarrativeSections.All)
        {
            foreach (var text in Of(section.Title, report.Narratives.GetValueOrDefault(section.Id) ?? []))
            {
                yield return text;
            }
        }

        foreach (var (name, analysis) in Analyses(report))
        {
            foreach (var (part, blocks) in Parts(analysis))
            {
                foreach (var text in Of($"{part}, {name}", blocks))
                {
                    yield return text;
                }
            }
        }
    }

    /// <summary>The parts of an analysis with their Indonesian names.</summary>
    public static IEnumerable<(string Part, IReadOnlyList<NarrativeBlock> Blocks)> Parts(Analysis analysis) =>
    [
        ("Analisis capaian", analysis.Achievement), ("Perbandingan tahun sebelumnya", analysis.History),
        ("Perbandingan target Renstra", analysis.PlanProgress), ("Perbandingan nasional", analysis.National), ("Penyebab", analysis.Causes),
        ("Kendala", analysis.Constraints), ("Solusi", analysis.Remedies), ("Tindak lanjut", analysis.FollowUps),
        ("Program penunjang", analysis.Programs),
    ];

    private static IEnumerable<(string Name, Analysis Analysis)> Analyses(PerformanceReport report) =>
        report.Plan.Objectives.Select(objective => (objective.Text, objective.Analysis))
            .Concat(report.Indicators.Select(indicator => (indicator.Name, indicator.Analysis)))
            .Concat(report.Budget.Programs.SelectMany(Below).Select(item => (item.Name, item.Analysis)));

    private static IEnumerable<BudgetItem> Below(BudgetItem item) => item.Children.SelectMany(Below).Prepend(item);

    private static IEnumerable<NarrativeText> Of(string place, IReadOnlyList<NarrativeBlock> blocks)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            var here = $"{place}, bagian {(index + 1).ToString(CultureInfo.InvariantCulture)}";
            if (blocks[index].Text is { } text)
            {
                yield return new NarrativeText(here, Plain(text));
            }

            foreach (var item in blocks[index].Items)
            {
                yield return new NarrativeText(here, Plain(item.Text));
                foreach (var inner in Of(here, item.Blocks))
                {
                    yield return inner;
                }
            }
        }
    }

    private static string Plain(string text) => text.Replace("*", "", StringComparison.Ordinal);
}
