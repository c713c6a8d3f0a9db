using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of every assessed table (tabel), whatever its columns are.</summary>
internal static class TableTags
{
    private static readonly IReadOnlyList<TagEntry> RowEntries =
    [
        new("no", TagKind.Number, "Nomor urut di antara baris sejenis pada induk yang sama", []),
        new("noDalamSasaran", TagKind.Number, "Nomor urut di antara baris sejenis dengan sasaran yang sama", []),
        new("idBaris", TagKind.Text, "Id baris dalam buku angka", []),
        .. RowKinds.All.Select(kind => new TagEntry(kind.Flag, TagKind.Flag, $"Benar untuk baris {kind.Word}", [])),
        .. RowKinds.All.Where(kind => !kind.IsSingle).Select(kind => new TagEntry(kind.Tag, TagKind.List, $"Baris {kind.Word} di bawah baris ini", [])),
        new("anak", TagKind.List, "Semua baris di bawah baris ini", []),
        new("kolom", TagKind.List, "Semua sel baris", ColumnValueTags.Shape.Entries),
        new("nilai*", TagKind.List, "Sel kolom-kolom sejenis, mis. nilaiRealisasi per tahun", ColumnValueTags.Shape.Entries),
        new("*", TagKind.Number, "Isi kolom dengan nama itu", []),
    ];

    /// <summary>The tags of one table.</summary>
    public static IReadOnlyList<TagEntry> Entries { get; } =
    [
        new("judul", TagKind.Text, "Judul tabel", []),
        new("sumber", TagKind.Text, "Sumber tabel", []),
        new("kepala", TagKind.List, "Kepala kolom", ColumnHeadTags.Shape.Entries),
        new("kolom*", TagKind.List, "Kepala kolom-kolom sejenis, mis. kolomRealisasi per tahun", ColumnHeadTags.Shape.Entries),
        new("baris", TagKind.List, "Semua baris berurutan", RowEntries),
        new("daftarRataRata", TagKind.List, "Semua baris rata-rata, mis. per sasaran; tag seperti baris", []) { Like = "baris" },
        .. RowKinds.All.Where(kind => !kind.IsSingle).Select(kind => new TagEntry(kind.Tag, TagKind.List, $"Semua baris {kind.Word}; tag seperti baris", []) { Like = "baris" }),
        .. RowKinds.All.Where(kind => kind.IsSingle).Select(kind => new TagEntry(kind.Tag, TagKind.Scope, $"Baris {kind.Word} (terakhir); tag seperti baris", []) { Like = "baris" }),
    ];

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Add(new TagDefinition<ReportContext>(
            new TagEntry("tabel", TagKind.Scope, "Tabel laporan menurut namanya",
                [new TagEntry("*", TagKind.Scope, "Tabel dengan nama itu; semua tabel punya tag yang sama", Entries)]),
            context => new ScopeValue(Tables(context))));

    // The tables that a report may lack: their names are known all the same, so that a template may ask for them.
    private static readonly IReadOnlyList<string> Names =
    [
        "alokasi", "anggaranPerjanjian", "anggaranRencanaAksi", "anggaranTahunan", "capaian", "efisiensi", "efisiensiPejabat", "ikhtisarPredikat", "iku", "kemajuanRenstra",
        "kinerjaAnggaran", "komposisiBelanja", "langkahAksi", "matriksRkt", "pegawai", "perbandinganNasional", "perbandinganTahun", "perjanjian", "perubahanAnggaranPerjanjian", "perubahanKetentuanPerjanjian", "perubahanPerjanjian",
        "programPendukung", "realisasiAnggaran", "rencanaAksi", "ringkasan", "ringkasanTriwulan", "rkt", "serapanTriwulan", "strategi", "tambahan", "targetRenstra", "triwulan", "unsur",
    ];

    private static TagScope Tables(ReportContext context)
    {
        var scope = new TagScope();
        foreach (var table in context.Assessment.Tables.DistinctBy(table => table.Tag, StringComparer.Ordinal))
            scope.Add(table.Tag, () => new ScopeValue(TableScope.For(table)));
        foreach (var name in Names.Where(name => !scope.Knows(name)))
            scope.Add(name, (TagValue?)null);
        return scope;
    }
}
