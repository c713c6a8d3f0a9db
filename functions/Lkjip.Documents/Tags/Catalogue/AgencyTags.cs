using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the agency, its units and duties, and the region (instansi, daerah).</summary>
internal static class AgencyTags
{
    private static readonly TagShape<PositionDuty> Duty = new TagShape<PositionDuty>()
        .Text("jabatan", "Jabatan", d => d.Position)
        .Text("tugas", "Tugas", d => d.Duty)
        .Text("pengantarFungsi", "Kalimat sebelum daftar fungsi", d => d.FunctionsIntro)
        .Texts("fungsi", "Fungsi, berurutan", d => d.Functions);

    private static readonly TagShape<OrganisationUnit> Unit = new TagShape<OrganisationUnit>()
        .Text("nama", "Nama unit", u => u.Name)
        .Texts("anggota", "Unit di bawahnya", u => u.Members);

    private static readonly TagShape<Agency> Agency = new TagShape<Agency>()
        .Text("nama", "Nama tanpa daerah", a => a.Name)
        .Text("namaLengkap", "Nama dengan daerah", a => $"{a.Name} {a.Region.Name}")
        .Text("singkatan", "Nama pendek", a => a.ShortName)
        .Text("alamat", "Alamat pada kop", a => a.Address)
        .Text("telepon", "Telepon", a => a.Telephone)
        .Text("kodePos", "Kode pos", a => a.PostalCode)
        .Text("surel", "Alamat surel", a => a.Email)
        .Text("laman", "Situs web", a => a.Website)
        .Text("klasifikasi", "Tipe perangkat daerah", a => a.Classification)
        .Texts("urusan", "Urusan pemerintahan", a => a.Affairs);

    private static readonly TagShape<Region> Region = new TagShape<Region>()
        .Text("nama", "Nama daerah", r => r.Name)
        .Text("pemerintah", "Pemerintah daerah sebagaimana dicetak di atas dokumen", r => r.Government)
        .Text("tempat", "Tempat penandatanganan", r => r.Place)
        .Text("kepala", "Sebutan kepala daerah", r => r.HeadTitle)
        .Add(new TagDefinition<Region>(
            new TagEntry("lambang", TagKind.Picture, "Lambang daerah", []), r => PictureContent.Of(r.Emblem, $"Lambang {r.Name}")));

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("instansi", "Perangkat daerah yang melapor", Agency, c => c.Report.Agency)
        .Group("daerah", "Pemerintah daerah", Region, c => c.Report.Agency.Region)
        .List("unit", "Susunan organisasi", Unit, c => c.Report.Agency.Units)
        .List("tugas", "Tugas dan fungsi per jabatan", Duty, c => c.Report.Agency.Duties);
}
