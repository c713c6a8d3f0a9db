using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the photos (foto).</summary>
internal static class PhotoTags
{
    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .List("foto", "Foto kegiatan", new TagShape<Photo>()
            .Text("keterangan", "Keterangan foto", p => p.Caption)
            .Add(new TagDefinition<Photo>(new TagEntry("gambar", TagKind.Picture, "Gambar", []), Picture)), c => c.Report.Photos);

    private static PictureValue? Picture(Photo photo)
    {
        var bytes = new byte[photo.Content?.Length ?? 0];
        return photo.Content is { } content && Convert.TryFromBase64String(content, bytes, out var length)
            ? new PictureValue(bytes.AsMemory(0, length), photo.Caption)
            : null;
    }
}
