using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-16: an extra table or photo stands in the data and in no text, so it is not printed (tabel atau foto tidak ditempatkan).</summary>
internal sealed class PlacedNowhere() : ReviewRule("R-LKP-16", Severity.Note)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var report = context.Report;
        var blocks = report.Narratives.Values.SelectMany(section => section)
            .Concat(report.Plan.Objectives.Select(objective => objective.Analysis).Concat(report.Indicators.Select(indicator => indicator.Analysis))
                .Concat(context.Nodes.Select(node => node.Item.Analysis)).SelectMany(analysis => AnalysisParts.All.SelectMany(part => part.Blocks(analysis))))
            .SelectMany(All).ToList();
        var tables = blocks.Select(block => block.TableId).ToHashSet(StringComparer.Ordinal);
        var photos = blocks.Select(block => block.PhotoId).ToHashSet(StringComparer.Ordinal);
        return report.ExtraTables.Where(table => !tables.Contains(table.Id)).Select(table => Found(table.Caption ?? table.Heading ?? table.Id, null, null, null, ("what", "Tabel")))
            .Concat(report.Photos.Where(photo => !photos.Contains(photo.Id)).Select(photo => Found(photo.Caption, null, null, null, ("what", "Foto"))));
    }

    private static IEnumerable<NarrativeBlock> All(NarrativeBlock block) =>
        block.Items.SelectMany(item => item.Blocks).SelectMany(All).Prepend(block);
}
