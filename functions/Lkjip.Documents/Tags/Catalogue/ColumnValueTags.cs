namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of one cell in a list of columns (nilai per kolom).</summary>
internal static class ColumnValueTags
{
    /// <summary>The tags of one cell.</summary>
    public static TagShape<ColumnValue> Shape { get; } = new TagShape<ColumnValue>()
        .Text("kepala", "Kepala kolom", v => v.Column.Header)
        .Add(new TagDefinition<ColumnValue>(new TagEntry("nilai", TagKind.Number, "Isi sel", []), v => FigureTag.Of(v.Cell)));
}
