using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the factors and follow-ups of a quarter (faktor dan tindak lanjut).</summary>
internal static class FactorTags
{
    /// <summary>The tags of one follow-up.</summary>
    public static TagShape<FollowUpSource> FollowUp { get; } = new TagShape<FollowUpSource>()
        .Text("teks", "Tindak lanjut", f => f.Subject.Filled(f.FollowUp.Text))
        .Text("penanggungJawab", "Unit yang melaksanakannya", f => f.Unit)
        .Text("batasWaktu", "Batas waktu: tanggal, atau triwulan", f => f.Due)
        .Text("asal", "Triwulan yang menetapkannya, dengan angka Romawi", f => IndonesianFormat.Roman(f.From))
        .Text("status", "Sampai mana: belum dilaksanakan, sedang berjalan, selesai, dibatalkan, atau belum dilaporkan", f => f.Status)
        .Text("keterangan", "Keterangan atas statusnya", f => f.Note)
        .Text("perihal", "Sasaran, indikator, program, atau kegiatan yang ditindaklanjuti", f => f.Subject.Name)
        .Text("jenis", "Sasaran, Indikator, Program, Kegiatan, atau Sub Kegiatan", f => f.Subject.Kind);

    /// <summary>The tags of one objective, indicator or budget item with its factors.</summary>
    public static TagShape<FactorSource> Subject { get; } = new TagShape<FactorSource>()
        .Text("jenis", "Sasaran, Indikator, Program, Kegiatan, atau Sub Kegiatan", f => f.Kind)
        .Text("nama", "Namanya", f => f.Name)
        .Text("penanggungJawab", "Unit penanggung jawabnya", f => f.Unit)
        .Figure("capaian", "Capaian s.d. triwulan, untuk program dan kegiatan penyerapannya (%)", f => f.Figure)
        .Texts("pendukung", "Faktor pendukung pada triwulan ini", f => f.Enabling)
        .Texts("penghambat", "Faktor penghambat pada triwulan ini", f => f.Inhibiting)
        .List("tindakLanjut", "Tindak lanjut yang ditetapkan pada triwulan ini", FollowUp, f => f.FollowUps);
}
