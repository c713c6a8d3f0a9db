using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the photos (foto).</summary>
internal static class PhotoTags
{
    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .List("foto", "Foto kegiatan", new TagShape<Photo>()
            .Text("keterangan", "Keterangan foto", p => p.Caption)
            .Add(new TagDefinition<Photo>(new TagEntry("gambar", TagKind.Picture, "Gambar", []), p => PictureContent.Of(p.Content, p.Caption))), c => c.Report.Photos);
}
