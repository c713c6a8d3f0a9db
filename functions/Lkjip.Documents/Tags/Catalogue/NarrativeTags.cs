using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the typed sections (narasi).</summary>
internal static class NarrativeTags
{
    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("narasi", "Teks yang diketik, per bagian", Sections(), c => c);

    private static TagShape<ReportContext> Sections()
    {
        var shape = new TagShape<ReportContext>();
        foreach (var section in NarrativeSections.All)
            shape.Block(section.Tag, section.Title, c => (c, null, c.Report.Narratives.GetValueOrDefault(section.Id) ?? []));
        return shape;
    }
}
