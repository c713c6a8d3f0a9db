namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>What the report has something for: a heading stands only over what is there (bagian yang ada isinya).</summary>
internal static class PresenceTags
{
    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("ada", "Bagian laporan yang ada isinya, untuk judul yang hanya dicetak bila perlu", Parts(), c => c);

    private static TagShape<ReportContext> Parts()
    {
        var shape = new TagShape<ReportContext>();
        foreach (var part in ReportParts.All)
            shape.Flag(part.Tag, $"Benar bila laporan memuat {part.Meaning}", part.IsPresent);
        return shape;
    }
}
