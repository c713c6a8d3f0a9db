using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the performance agreements (perjanjian kinerja).</summary>
internal static class AgreementTags
{
    private static readonly TagShape<AgreedTarget> Target = new TagShape<AgreedTarget>()
        .Whole("urut", "Nomor urut", t => t.Position)
        .Whole("urutDalamSasaran", "Nomor urut indikator pada sasarannya", t => t.InObjective)
        .Text("nomor", "Nomor indikator sebagaimana dicetak", t => t.Indicator?.Indicator.Number)
        .Text("namaTujuan", "Tujuan sasaran", t => t.Indicator?.Goal?.Text)
        .Whole("nomorSasaran", "Nomor sasaran di antara sasaran yang diperjanjikan", t => t.ObjectivePosition)
        .Text("namaSasaran", "Sasaran strategis", t => t.Indicator?.Objective?.Text)
        .Text("namaIndikator", "Indikator kinerja", t => t.Indicator?.Indicator.Name)
        .Text("satuan", "Satuan", t => t.Indicator?.Indicator.Unit)
        .Figure("target", "Target yang diperjanjikan", t => t.Target);

    private static readonly TagShape<AgreedCeiling> Ceiling = new TagShape<AgreedCeiling>()
        .Whole("urut", "Nomor urut", c => c.Position)
        .Text("nama", "Program", c => c.Name)
        .Figure("pagu", "Anggaran", c => c.Amount)
        .Text("sumberDana", "Sumber dana", c => c.Ceiling.FundingSource);

    private static readonly TagShape<AgreementSource> Agreement = new TagShape<AgreementSource>()
        .Text("judul", "Judul", s => s.Agreement.Title)
        .Whole("tahun", "Tahun yang diperjanjikan", s => s.Agreement.Year)
        .Flag("adalahPerubahan", "Benar untuk perjanjian perubahan", s => s.Agreement.Kind == AgreementKind.Revised)
        .Date("tanggal", "Tanggal penandatanganan", s => s.Agreement.Date)
        .Text("tempat", "Tempat penandatanganan", s => s.Agreement.Place ?? s.Context.Report.Agency.Region.Place)
        .Text("pembuka", "Kalimat pembuka", s => s.Agreement.Opening)
        .Texts("ikrar", "Ikrar, per paragraf", s => s.Agreement.Pledge)
        .Group("pihakPertama", "Pihak pertama", SignatoryTags.Shape, s => s.FirstParty)
        .Group("pihakKedua", "Pihak kedua", SignatoryTags.Shape, s => s.SecondParty)
        .List("target", "Target yang diperjanjikan", Target, s => s.Targets)
        .List("program", "Program dan anggaran", Ceiling, s => s.Ceilings)
        .Whole("jumlahProgram", "Banyaknya program", s => s.Agreement.Ceilings.Count)
        .Figure("jumlahPagu", "Jumlah anggaran program", s => s.Total)
        .Text("sumber", "Sumber tabel", s => s.Agreement.Source)
        .Text("judulSebelum", "Judul perjanjian yang diubah; kosong bila tidak ada", s => s.Before?.Title)
        .Add(Compared("perubahanTarget", "Perubahan target dari perjanjian yang diubah; tag seperti tabel", "agreementRevision-"))
        .Add(Compared("perubahanAnggaran", "Perubahan anggaran program; tag seperti tabel", "agreementRevisionBudget-"))
        .Add(Compared("perubahanKetentuan", "Perubahan tanggal dan para pihak; tag seperti tabel", "agreementRevisionTerms-"));

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .List("perjanjian", "Semua perjanjian kinerja; dalam dokumen perjanjian hanya perjanjian itu", Agreement, AgreementSource.Shown)
        .Group("perjanjianBerlaku", "Perjanjian kinerja yang berlaku: yang terakhir", Agreement, c => AgreementSource.InForce(c))
        .Group("perjanjianAwal", "Perjanjian kinerja awal", Agreement, c => AgreementSource.Last(c, AgreementKind.Original))
        .Group("perjanjianPerubahan", "Perjanjian kinerja perubahan", Agreement, c => AgreementSource.Last(c, AgreementKind.Revised));

    private static TagDefinition<AgreementSource> Compared(string name, string meaning, string table) => new(
        new TagEntry(name, TagKind.Scope, meaning, TableTags.Entries),
        source => source.Context.Assessment.Table(table + source.Agreement.Id) is { } found ? new ScopeValue(TableScope.For(found)) : null);
}
