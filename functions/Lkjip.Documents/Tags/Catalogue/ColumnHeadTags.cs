using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of one column (kepala kolom).</summary>
internal static class ColumnHeadTags
{
    /// <summary>The tags of one column.</summary>
    public static TagShape<TableColumn> Shape { get; } = new TagShape<TableColumn>()
        .Text("teks", "Kepala kolom", column => column.Header)
        .Text("kelompok", "Kepala kolom di atasnya", column => column.Groups.Count > 0 ? column.Groups[^1] : null);
}
