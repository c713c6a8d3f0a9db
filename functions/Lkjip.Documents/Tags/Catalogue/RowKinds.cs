using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The kinds of row with their names in templates (jenis baris).</summary>
internal static class RowKinds
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<RowKindTag> All { get; } =
    [
        new(RowKind.Plain, "polos", "adalahPolos", "biasa", false),
        new(RowKind.Group, "kelompok", "adalahKelompok", "kelompok", false),
        new(RowKind.Goal, "tujuan", "adalahTujuan", "tujuan", false),
        new(RowKind.Objective, "sasaran", "adalahSasaran", "sasaran", false),
        new(RowKind.Indicator, "indikator", "adalahIndikator", "indikator", false),
        new(RowKind.Program, "program", "adalahProgram", "program", false),
        new(RowKind.Activity, "kegiatan", "adalahKegiatan", "kegiatan", false),
        new(RowKind.SubActivity, "subKegiatan", "adalahSubKegiatan", "sub kegiatan", false),
        new(RowKind.Mean, "rataRata", "adalahRataRata", "rata-rata", true),
        new(RowKind.Total, "jumlah", "adalahJumlah", "jumlah", true),
    ];
}
