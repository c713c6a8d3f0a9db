namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of a person who signs (penandatangan).</summary>
internal static class SignatoryTags
{
    /// <summary>The tags of one person.</summary>
    public static TagShape<SignatorySource> Shape { get; } = new TagShape<SignatorySource>()
        .Text("nama", "Nama dengan gelar", s => s.Signatory.Name)
        .Text("jabatan", "Jabatan dengan Plt., Plh. atau Pj.", s => s.Position)
        .Text("jabatanTanpaStatus", "Jabatan tanpa Plt., Plh. atau Pj.", s => s.Signatory.Position)
        .Text("status", "Plt., Plh. atau Pj.; kosong untuk pejabat definitif", s => s.Prefix)
        .Text("pangkat", "Pangkat; kosong untuk kepala daerah", s => s.Rank)
        .Flag("adaPangkat", "Benar bila pangkat dicetak", s => !string.IsNullOrEmpty(s.Rank))
        .Text("nip", "NIP; kosong untuk kepala daerah", s => s.EmployeeNumber)
        .Flag("adaNip", "Benar bila NIP dicetak", s => !string.IsNullOrEmpty(s.EmployeeNumber));
}
