using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the signatures under the parts of a report (tanda tangan).</summary>
internal static class SigningTags
{
    private static readonly TagShape<SigningSource> Signing = new TagShape<SigningSource>()
        .Text("tempat", "Tempat", s => s.Signing.Place)
        .Text("tanggal", "Tanggal dengan kata, mis. 28 Februari 2023 atau Februari 2024",
            s => s.Signing.Date is { } date ? IndonesianFormat.Date(date) : s.Signing.DateText)
        .Text("nomor", "Nomor dokumen", s => s.Signing.Number)
        .Add(Of("nama", "Nama dengan gelar", s => s.Signatory.Name))
        .Add(Of("jabatan", "Jabatan dengan Plt., Plh. atau Pj.", s => s.Position))
        .Add(Of("status", "Plt., Plh. atau Pj.; kosong untuk pejabat definitif", s => s.Prefix))
        .Add(Of("jabatanTanpaStatus", "Jabatan tanpa Plt., Plh. atau Pj.", s => s.Signatory.Position))
        .Add(Of("pangkat", "Pangkat; kosong untuk kepala daerah", s => s.Rank))
        .Add(Of("nip", "NIP; kosong untuk kepala daerah", s => s.EmployeeNumber))
        .Flag("adaPangkat", "Benar bila pangkat dicetak", s => !string.IsNullOrEmpty(s.Signatory?.Rank))
        .Flag("adaNip", "Benar bila NIP dicetak", s => !string.IsNullOrEmpty(s.Signatory?.EmployeeNumber));

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("ttd", "Penandatanganan per dokumen", new TagShape<ReportContext>()
            .Group("kataPengantar", "Kata pengantar", Signing, c => SigningSource.Of(c, DocumentKind.Foreword))
            .Group("laporan", "Laporan (penutup)", Signing, c => SigningSource.Of(c, DocumentKind.Report))
            .Group("renstra", "Matriks Renstra", Signing, c => SigningSource.Of(c, DocumentKind.StrategicPlan))
            .Group("rkt", "Rencana Kinerja Tahunan", Signing, c => SigningSource.Of(c, DocumentKind.AnnualPlan))
            .Group("iku", "Keputusan tentang IKU", Signing, c => SigningSource.Of(c, DocumentKind.KeyIndicatorDecree))
            .Group("reviu", "Pernyataan telah direviu", Signing, c => SigningSource.Of(c, DocumentKind.ReviewStatement)),
            c => c);

    private static TagDefinition<SigningSource> Of(string name, string meaning, Func<SignatorySource, string?> value) => new(
        new TagEntry(name, TagKind.Text, meaning, []),
        source => source.Signatory is { } signatory && value(signatory) is { Length: > 0 } text ? new TextValue(text) : null);
}
