using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Columns of a table that differ only in a number: one per year (realisasi2021, realisasi2022), or per level of a scale.</summary>
/// <param name="Stem">Their name in templates without the number.</param>
/// <param name="Columns">The columns, left to right.</param>
internal sealed record ColumnFamily(string Stem, IReadOnlyList<TableColumn> Columns)
{
    /// <summary>The list of the column heads in templates: kolomRealisasi.</summary>
    public string Heads => "kolom" + Capital;

    /// <summary>The list of a row's cells in templates: nilaiRealisasi.</summary>
    public string Values => "nilai" + Capital;

    /// <summary>The families of a table.</summary>
    public static IReadOnlyList<ColumnFamily> Of(AssessedTable table) =>
    [
        .. table.Columns.GroupBy(column => column.Tag.TrimEnd("0123456789".ToCharArray()), StringComparer.Ordinal)
            .Select(group => new ColumnFamily(group.Key, [.. group.Where(column => column.Tag != group.Key)]))
            .Where(family => family.Stem.Length > 0 && family.Columns.Count > 0),
    ];

    private string Capital => char.ToUpperInvariant(Stem[0]) + Stem[1..];
}
