using System.Text;
using Lkjip.Documents.Tags.Narratives;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Drafts;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;
using Lkjip.Tests.Documents;

namespace Lkjip.Tests.Drafts;

/// <summary>Reports for the tests of drafts: as they are, without any text, or with every draft in place.</summary>
internal static class Drafted
{

    /// <summary>A report without any typed text.</summary>
    public static PerformanceReport Bare(PerformanceReport report) => report with
    {
        Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>>(),
        Plan = report.Plan with { Objectives = [.. report.Plan.Objectives.Select(one => one with { Analysis = new() })] },
        Indicators = [.. report.Indicators.Select(one => one with { Analysis = new() })],
        Budget = report.Budget with { Programs = [.. report.Budget.Programs.Select(Bare)] },
    };

    /// <summary>A report with its drafts in the places that were empty, read again.</summary>
    public static PerformanceReport Written(PerformanceReport report) => ReportReader.Read(
        DraftInsertion.Into(ReportWriter.Write(report), SentenceDrafts.Of(Assessor.Assess(report)))).Report!;

    /// <summary>The drafts of a report as a reader sees them, one text per paragraph or item, with the subject.</summary>
    public static IEnumerable<string> Read(PerformanceReport report)
    {
        var assessment = Assessor.Assess(report);
        var filler = new NarrativeFiller(assessment);
        return SentenceDrafts.Of(assessment).SelectMany(draft => Typed(draft).Select(text => filler.Fill(text, draft.SubjectId)));
    }

    /// <summary>The paragraphs and items of a draft, with their tags.</summary>
    public static IEnumerable<string> Typed(DraftedText draft) => draft.Blocks.SelectMany(block => block.Items.Select(item => item.Text).Prepend(block.Text).OfType<string>());

    private static BudgetItem Bare(BudgetItem item) => item with { Analysis = new(), Children = [.. item.Children.Select(Bare)] };
}
