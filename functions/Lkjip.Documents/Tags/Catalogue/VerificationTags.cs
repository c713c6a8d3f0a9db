namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags for the verification of a document (verifikasi): empty where the document is not made by the service.</summary>
internal static class VerificationTags
{
    private static readonly TagShape<Verification> Verification = new TagShape<Verification>()
        .Text("alamat", "Alamat halaman pemeriksaan", v => v.Address.AbsoluteUri)
        .Text("kode", "Kode pemeriksaan, 16 huruf dan angka terakhir alamat itu", v => v.Code)
        .Text("sidik", "Sidik (SHA-256) data laporan, 64 huruf dan angka", v => v.DataSha256)
        .Add(new TagDefinition<Verification>(
            new TagEntry("qr", TagKind.Picture, "Kode QR alamat itu", []), v => new PictureValue(v.QrCode, $"Kode QR: {v.Address.AbsoluteUri}")));

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("verifikasi", "Pemeriksaan keaslian dokumen; kosong bila dokumen dibuat tanpa layanan", Verification, c => c.Verification);
}
