using Lkjip.Domain.Review;
using Lkjip.Domain.Review.Checklist;
using Lkjip.Domain.Review.Records;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the inspectorate's review: its documents, checklist and decisions (reviu).</summary>
internal static class ReviewTags
{
    private static readonly Dictionary<Severity, string> Severities = new()
    {
        [Severity.Note] = "Catatan", [Severity.Warning] = "Peringatan", [Severity.Error] = "Kesalahan",
    };

    private static readonly TagShape<ReviewTeamMember> Member = new TagShape<ReviewTeamMember>()
        .Text("nama", "Nama dengan gelar", m => m.Name)
        .Text("tugas", "Tugas dalam tim, mis. Ketua Tim", m => m.Role)
        .Text("nip", "NIP", m => Number(m.EmployeeNumber));

    private static readonly TagShape<ReviewSigner> Signer = new TagShape<ReviewSigner>()
        .Text("nama", "Nama dengan gelar", s => s.Name)
        .Text("jabatan", "Jabatan; bila tidak diisi, Inspektur dengan nama daerah", s => s.Position)
        .Text("pangkat", "Pangkat", s => s.Rank)
        .Text("nip", "NIP", s => Number(s.EmployeeNumber));

    private static readonly TagShape<(ChecklistLine Line, ChecklistWording Words)> Item = new TagShape<(ChecklistLine Line, ChecklistWording Words)>()
        .Text("nomor", "Nomor butir dalam kelompoknya", i => i.Line.Item.Number)
        .Text("teks", "Bunyi butir", i => i.Line.Text)
        .Flag("ya", "Benar bila dijawab ya", i => i.Line.Entry?.Answer == ChecklistAnswer.Yes)
        .Flag("sebagian", "Benar bila dijawab sebagian", i => i.Line.Entry?.Answer == ChecklistAnswer.Partly)
        .Flag("tidak", "Benar bila dijawab tidak", i => i.Line.Entry?.Answer == ChecklistAnswer.No)
        .Flag("tidakBerlaku", "Benar bila dijawab tidak berlaku", i => i.Line.Entry?.Answer == ChecklistAnswer.NotApplicable)
        .Text("jawaban", "Jawaban dengan kata", i => i.Line.Entry is { } entry ? i.Words.Of(entry.Answer) : null)
        .Text("catatan", "Catatan pereviu", i => i.Line.Entry?.Note)
        .Text("bukti", "Bukti dari data", i => i.Line.PreAnswer is { } pre ? string.Join(' ', pre.Evidence.Select(i.Words.Of)) : null)
        .Text("oleh", "Siapa yang menjawab", i => i.Line.Entry?.By)
        .Text("tanggal", "Kapan dijawab", i => Date(i.Line.Entry?.At));

    private static readonly TagShape<(ChecklistPart Part, ChecklistWording Words)> Part = new TagShape<(ChecklistPart Part, ChecklistWording Words)>()
        .Text("kode", "Angka Romawi kelompok", p => p.Part.Group.Code)
        .Text("nama", "Nama kelompok", p => p.Part.Title)
        .List("butir", "Butir kelompok", Item, p => p.Part.Lines.Select(line => (line, p.Words)));

    private static readonly TagShape<ReviewedFindingSource> Found = new TagShape<ReviewedFindingSource>()
        .Text("kode", "Kode aturan", f => f.Code)
        .Text("tingkat", "Catatan, Peringatan atau Kesalahan", f => Severities[f.Severity])
        .Text("tempat", "Tempat", f => f.Place)
        .Text("tertulis", "Yang tertulis", f => f.Stated)
        .Text("seharusnya", "Yang seharusnya", f => f.Expected)
        .Text("pesan", "Penjelasan dan saran", f => f.Message)
        .Text("keputusan", "Diterima, Diperbaiki atau Dikembalikan; kosong bila belum diputuskan", f => f.Decision is { } decision ? f.Wording.Of(decision.Kind) : null)
        .Text("alasan", "Alasan atau catatan keputusan", f => f.Decision?.Note)
        .Text("oleh", "Siapa yang memutuskan", f => f.Decision?.By)
        .Text("tanggal", "Kapan diputuskan", f => Date(f.Decision?.At))
        .Whole("versi", "Versi laporan pada keputusan", f => f.Decision?.Version);

    private static readonly TagShape<ReviewSource> Review = new TagShape<ReviewSource>()
        .Text("laporan", "Laporan yang direviu: judul, perangkat daerah, periode", r => r.ReportName)
        .Text("nomor", "Nomor catatan hasil reviu", r => r.Header.Number)
        .Text("tanggal", "Tanggal dokumen reviu dengan kata", r => r.Header.Date is { } date ? IndonesianFormat.Date(date) : null)
        .Text("kepada", "Tujuan catatan; bila tidak diisi, kepala perangkat daerah", r => r.Recipient)
        .Text("inspektorat", "Nama kantor pereviu pada kop", r => r.Inspectorate)
        .Text("inspektoratLengkap", "Nama kantor pereviu dengan daerah", r => r.FullInspectorate)
        .Text("alamat", "Alamat kantor pereviu pada kop", r => r.Header.Address)
        .Whole("versi", "Versi laporan yang direviu", r => r.Sheet.Record.Version is > 0 and var version ? version : null)
        .List("tim", "Tim pereviu", Member, r => r.Header.Team)
        .Group("inspektur", "Penanda tangan pernyataan telah direviu", Signer, r => r.Signer)
        .List("checklist", "Kelompok butir checklist", Part, r => r.Sheet.Groups.Select(part => (part, r.Sheet.Wording)))
        .Whole("jumlahButir", "Banyaknya butir checklist", r => r.Sheet.ItemCount)
        .Whole("terjawab", "Banyaknya butir yang sudah dijawab", r => r.Sheet.AnsweredItems)
        .Whole("belumTerjawab", "Banyaknya butir yang belum dijawab; kosong bila tidak ada", r => r.Sheet.OpenItems.Count is > 0 and var open ? open : null)
        .Flag("adaTemuan", "Benar bila ada temuan, juga yang sudah diperbaiki", r => r.Findings.Any())
        .List("temuan", "Temuan beserta keputusannya, juga yang sudah diperbaiki", Found, r => r.Findings)
        .Flag("adaPengecualian", "Benar bila masih ada temuan yang terbuka", r => r.Sheet.Exceptions.Count > 0)
        .List("pengecualian", "Temuan yang masih terbuka: kesalahan yang belum diputuskan dan semua yang dikembalikan", Found,
            r => r.Sheet.Exceptions.Select(ReviewedFindingSource.Of).Select(finding => finding with { Wording = r.Sheet.Wording }))
        .Whole("jumlahDiterima", "Banyaknya temuan yang diterima", r => Count(r, DecisionKind.Accepted))
        .Whole("jumlahDiperbaiki", "Banyaknya temuan yang diperbaiki", r => Count(r, DecisionKind.Fixed))
        .Whole("jumlahDikembalikan", "Banyaknya temuan yang dikembalikan", r => Count(r, DecisionKind.Returned))
        .Whole("jumlahBelum", "Banyaknya temuan yang belum diputuskan", r => Count(r, null))
        .Texts("rekomendasi", "Rekomendasi tim, butir demi butir", r => r.Header.Recommendations);

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("reviu", "Reviu Inspektorat", Review, c => new ReviewSource(c.Review, c.Report));

    private static int Count(ReviewSource review, DecisionKind? kind) => review.Findings.Count(finding => finding.Decision?.Kind == kind);

    private static string? Number(string? number) => string.IsNullOrWhiteSpace(number) ? null : IndonesianFormat.EmployeeNumber(number);

    // The moment is kept with the offset of the region: its date is the one on the wall.
    private static string? Date(DateTimeOffset? at) => at is { } moment ? IndonesianFormat.Date(DateOnly.FromDateTime(moment.DateTime)) : null;
}
