using System.Collections.Concurrent;
using System.Text;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Tags.Narratives;

/// <summary>Fills the tags in the typed text of a report (tag dalam narasi).</summary>
/// <remarks>
/// Only values: <c>{{ringkasan.serapan}}</c>, <c>{{angka.achievement.i2.actual | persen 1}}</c>. In an analysis also the names of its indicator,
/// objective or budget item. What a value says is not read for tags again. A tag that cannot be filled stays in the text, to be seen.
/// Threads may share it.
/// </remarks>
public sealed class NarrativeFiller
{
    private readonly PerformanceReport report;
    private readonly Lazy<(ReportContext Context, TagScope Root)> tags;
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ScopeStack> stacks = new(StringComparer.Ordinal);

    /// <summary>The filler of an assessed report.</summary>
    public NarrativeFiller(Assessment assessment)
    {
        report = assessment.Report;
        tags = new(() =>
        {
            // Text that tags name stays as typed: it could name itself.
            var context = new ReportContext(assessment, []) { Narratives = null };
            return (context, ReportTagGroups.All.For(context));
        });
    }

    /// <summary>The text with its tags filled.</summary>
    /// <param name="text">The text as typed.</param>
    /// <param name="subjectId">The indicator, objective or budget item it is about; null for the report.</param>
    public string Fill(string text, string? subjectId)
    {
        if (!MayHoldTags(text))
            return text;
        var filled = new StringBuilder();
        var from = 0;
        foreach (var tag in NarrativeTag.In(text, StackOf(subjectId)))
        {
            filled.Append(text, from, tag.Start - from).Append(tag.Filled);
            from = tag.Start + tag.Length;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The blocks with their tags filled; the same blocks where there are none.</summary>
    /// <param name="blocks">The blocks as typed.</param>
    /// <param name="subjectId">What they are about; null for the report.</param>
    public IReadOnlyList<NarrativeBlock> Fill(IReadOnlyList<NarrativeBlock> blocks, string? subjectId) =>
        blocks.Any(MayHoldTags) ? [.. blocks.Select(block => Fill(block, subjectId))] : blocks;

    /// <summary>What is wrong with the tags in the typed text of the report.</summary>
    public IReadOnlyList<Finding> Findings() => [.. NarrativeTexts.Of(report).Where(text => MayHoldTags(text.Typed))
        .SelectMany(text => NarrativeTag.In(text.Typed, StackOf(text.SubjectId)).Select(tag => tag.Finding(text.Place)).OfType<Finding>())];

    /// <summary>What is wrong with the tags in a text that is being typed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="subjectId">What it is about; null for the report.</param>
    public IReadOnlyList<Finding> Findings(string text, string? subjectId) => MayHoldTags(text)
        ? [.. NarrativeTag.In(text, StackOf(subjectId)).Select(tag => tag.Finding("")).OfType<Finding>()]
        : [];

    /// <summary>The readable names of figures in a text about a subject: "realisasi", "ringkasan.serapan"; by figure id, the innermost first.</summary>
    internal IReadOnlyDictionary<string, string> NamesOf(string? subjectId) => names.GetOrAdd(subjectId ?? "", _ => NarrativeScope.FigureNames(StackOf(subjectId)));

    private static bool MayHoldTags(string text) => text.Contains(TagSyntax.Open, StringComparison.Ordinal);

    private static bool MayHoldTags(NarrativeBlock block) =>
        (block.Text is { } text && MayHoldTags(text)) || block.Items.Any(item => MayHoldTags(item.Text) || item.Blocks.Any(MayHoldTags));

    private NarrativeBlock Fill(NarrativeBlock block, string? subjectId) => block with
    {
        Text = block.Text is { } text ? Fill(text, subjectId) : null,
        Items = [.. block.Items.Select(item => item with { Text = Fill(item.Text, subjectId), Blocks = Fill(item.Blocks, subjectId) })],
    };

    private ScopeStack StackOf(string? subjectId) => stacks.GetOrAdd(subjectId ?? "", id => NarrativeScope.Of(tags.Value.Context, tags.Value.Root, id));
}
