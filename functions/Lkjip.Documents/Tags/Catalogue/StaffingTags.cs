using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the staffing tables (tabel pegawai).</summary>
internal static class StaffingTags
{
    private static readonly TagShape<FigureColumn> Count = new TagShape<FigureColumn>()
        .Text("kepala", "Kepala kolom", c => c.Column.Header)
        .Figure("nilai", "Banyaknya pegawai", c => c.Figure);

    private static readonly TagShape<StaffingLine> Line = new TagShape<StaffingLine>()
        .Whole("urut", "Nomor urut", l => l.Position)
        .Text("label", "Label baris, mis. Pembina", l => l.Row?.Label)
        .Text("rincian", "Rincian, mis. IV/a", l => l.Row?.Detail)
        .Text("golongan", "Kelompok, mis. ASN", l => l.Row?.Group)
        .List("nilai", "Banyaknya pegawai per kolom", Count, l => l.Counts)
        .Figure("jumlah", "Jumlah baris", l => l.Total);

    private static readonly TagShape<StaffingSource> Table = new TagShape<StaffingSource>()
        .Text("judul", "Judul tabel", s => s.Table.Caption)
        .Text("sumber", "Sumber tabel", s => s.Table.Source)
        .Text("kepalaLabel", "Kepala kolom label", s => s.Table.LabelHeader)
        .Text("kepalaRincian", "Kepala kolom rincian", s => s.Table.DetailHeader)
        .Text("kepalaGolongan", "Kepala kolom kelompok", s => s.Table.GroupHeader)
        .List("kepala", "Kepala kolom jumlah", ColumnHeadTags.Shape, s => s.Columns)
        .List("baris", "Baris pegawai", Line, s => s.Rows)
        .Group("jumlah", "Baris jumlah", Line, s => s.Total)
        .Group("grafik", "Grafik tabel ini", StaffingChartTags.Shape, s => s);

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .List("pegawai", "Semua tabel pegawai", Table, StaffingSource.All)
        .Group("tabelPegawai", "Tabel pegawai menurut jenisnya", new TagShape<ReportContext>()
            .Group("pangkat", "Menurut pangkat", Table, c => StaffingSource.First(c, StaffingKind.Rank))
            .Group("jabatan", "Menurut jabatan", Table, c => StaffingSource.First(c, StaffingKind.Position))
            .Group("pendidikan", "Menurut pendidikan", Table, c => StaffingSource.First(c, StaffingKind.Education))
            .Group("lainnya", "Menurut hal lain", Table, c => StaffingSource.First(c, StaffingKind.Other)),
            c => c);
}
