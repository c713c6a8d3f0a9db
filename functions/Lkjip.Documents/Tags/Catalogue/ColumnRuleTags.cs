using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the rounding of one column (aturan kolom).</summary>
internal static class ColumnRuleTags
{
    /// <summary>The tags of one rule.</summary>
    public static TagShape<ColumnRule> Shape { get; } = new TagShape<ColumnRule>()
        .Text("cara", "potong atau bulat", r => r.Rounding.Mode == RoundingMode.Truncate ? "potong" : "bulat")
        .Whole("desimal", "Banyaknya desimal", r => r.Rounding.Decimals)
        .Text("dasar", "tampil atau tepat: angka yang dipakai menghitung", r => r.Chain == Chain.Displayed ? "tampil" : "tepat")
        .Text("dibatasi", "ya bila capaian pada tabel ini dibatasi", r => r.Capped ? "ya" : "tidak");
}
