using Lkjip.Domain.Reports;
using Xunit;

namespace Lkjip.Tests.Documents;

/// <summary>The decree on the key indicators: texts of the data, or the usual ones.</summary>
public sealed class DecreeTests
{
    private const string Template = "keputusan-iku.docx";

    public static TheoryData<string> Samples => [.. FilledDocument.Samples];

    [Fact]
    public void Template_HasNoFindings() => Assert.Empty(FilledDocument.Findings(Template));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_Sample_IsValidAndFillsEveryTag(string sample)
    {
        var filled = FilledDocument.Of(Template, FilledDocument.Sample(sample));

        filled.IsValid();
        Assert.True(filled.KeepsRowsWhole);
        Assert.Empty(filled.Result.Unfilled);
    }

    [Fact]
    public void Render_Jember_TakesTheTypedTextsApart()
    {
        var rows = Jember.Rows("Menimbang");

        Assert.StartsWith("a.bahwa untuk melaksanakan ketentuan pasal 3 dan pasal 4", rows[0][2], StringComparison.Ordinal);
        Assert.Equal("Mengingat", rows[1][0]);
        Assert.Equal(["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9."], rows.Skip(1).Select(row => row[2][..2]));
    }

    [Fact]
    public void Render_Jember_NumbersTheProvisionsWithoutAGap()
    {
        // The printed decree goes from KEEMPAT to KEENAM.
        var rows = Jember.Rows("Menetapkan");

        Assert.Equal(["Menetapkan", "KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA"], rows.SkipLast(1).Select(row => row[0]));
        Assert.Contains("e.Evaluasi Kinerja Instansi Pemerintah", rows[4][2], StringComparison.Ordinal);
        Assert.Equal("Keputusan Kepala Dinas Tenaga Kerja ini mulai berlaku pada tanggal ditetapkan", rows[5][2]);
        Assert.Contains("Ditetapkan di Jemberpada tanggal 23 November 2023", rows[^1][0], StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Jember_HasNumberAndAnnexWithProfileAndTable()
    {
        var filled = Jember;

        Assert.Contains("KEPUTUSAN KEPALA DINAS TENAGA KERJA KABUPATEN JEMBERNOMOR 560/128.1/316/2023", filled.Paragraphs);
        Assert.Equal(["Instansi", "Tugas", "Fungsi", "Tujuan", "Indikator Tujuan"], filled.Rows("Instansi:").Select(row => row[0]));
        var indicators = filled.Rows("Formulasi");
        Assert.Equal(["Laporan Informasi Penempatan", "Bidang Penempatan Tenaga Kerja"], indicators[3].TakeLast(2));
        Assert.Contains("NIP 19651229 199403 1 003", indicators[^1][1], StringComparison.Ordinal);
    }

    [Fact]
    public void Render_WithoutTypedText_HasTheUsualOne()
    {
        var report = FilledDocument.Sample("jember-2023");

        var filled = FilledDocument.Of(Template, report with { Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>>(StringComparer.Ordinal) });

        filled.IsValid();
        Assert.Equal(["Menimbang", "", "Mengingat", "", "", "", ""], filled.Rows("Menimbang").Select(row => row[0]));
        Assert.Equal(["Menetapkan", "KESATU", "KEDUA", "KETIGA", "KEEMPAT"], filled.Rows("Menetapkan").SkipLast(1).Select(row => row[0]));
        Assert.Equal(["Instansi", ":", "Dinas Tenaga Kerja Kabupaten Jember"], filled.Rows("Instansi:")[0]);
    }

    [Fact]
    public void Render_Acting_SignsWithTheAbbreviationAndDecreesWithoutIt()
    {
        var report = FilledDocument.Sample("jember-2023");
        var acting = report.Signatories.Select(person => person.Id == "kepala-dinas" ? person with { Appointment = Appointment.Interim } : person);

        var filled = FilledDocument.Of(Template, report with { Signatories = [.. acting] });

        Assert.Contains("KEPALA DINAS TENAGA KERJA KABUPATEN JEMBER,", filled.Paragraphs);
        Assert.Contains("Pj. KEPALA DINAS TENAGA KERJA KABUPATEN JEMBER", filled.Paragraphs);
    }

    private static FilledDocument Jember => FilledDocument.Of(Template, FilledDocument.Sample("jember-2023"));

    [Fact]
    public void Render_TagInATypedText_IsFilled()
    {
        var report = FilledDocument.Sample("jember-2023");
        var considering = new NarrativeBlock { Kind = BlockKind.Lettered, Items = [new NarrativeItem { Text = "bahwa dinas bernama {{instansi.nama}} di {{daerah.nama}};" }] };
        var filled = FilledDocument.Of(Template, report with
        {
            Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>>(report.Narratives, StringComparer.Ordinal)
            {
                ["keyIndicatorDecree"] = [new NarrativeBlock { Text = "Menimbang :" }, considering],
            },
        });

        Assert.Contains("bahwa dinas bernama Dinas Tenaga Kerja di Kabupaten Jember", filled.Text, StringComparison.Ordinal);
    }
}
