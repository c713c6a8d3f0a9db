using System.Runtime.CompilerServices;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;
using Xunit;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace Lkjip.Tests.Documents;

/// <summary>The house style of Blitar against the report that Dinas Tenaga Kerja Kabupaten Blitar published for 2022.</summary>
public sealed class BlitarReportTests
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(Folder("samples"), "*.json").Select(file => Path.GetFileName(file)!)];

    [Fact]
    public void Template_PrintsEveryNarrativeSectionOnce()
    {
        using var template = WordprocessingDocument.Open(Template, isEditable: false);
        var text = template.MainDocumentPart!.Document.InnerText;

        Assert.All(NarrativeSections.All, section => Assert.Equal(2, text.Split($"{{{{@narasi.{section.Tag}}}}}").Length));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_Sample_IsValidAndHasNoTagLeft(string sample)
    {
        using var opened = Rendered(sample);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(opened, TestContext.Current.CancellationToken));
        Assert.DoesNotContain("{{", opened.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Blitar_HasTheTablesOfThePublishedReport()
    {
        using var opened = Rendered("blitar-2022.json");

        var captions = opened.MainDocumentPart!.Document.Body!.Descendants<Paragraph>()
            .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Caption").Select(p => string.Concat(p.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(text => text.Text)));

        Assert.Equal(
            [
                "Tabel 1. 1 Kondisi Pegawai Dinas Tenaga Kerja Kabupaten Blitar",
                "Tabel 1. 2 Kondisi Pegawai Dinas Tenaga Kerja Kabupaten Blitar Menurut Jabatan",
                "Tabel 1. 3 Kondisi Pegawai Dinas Tenaga Kerja Kabupaten Blitar Berdasarkan Tingkat Pendidikan",
                "Tabel 2. 1 Indikator Kinerja Utama (IKU) Dinas Tenaga Kerja",
                "Tabel 2. 2 Perjanjian Kinerja Tahun 2022",
                "Tabel 2. 3 Program dan Anggaran Tahun 2022",
                "Tabel 2. 4 Perjanjian Kinerja Perubahan Tahun 2022",
                "Tabel 2. 5 Program dan Anggaran Perubahan Tahun 2022",
                "Tabel 3. 1 Pencapaian Kinerja Dinas Tenaga Kerja Kabupaten Blitar Tahun 2022",
                "Tabel 3. 2 Perbandingan Realisasi Kinerja Dinas Tenaga Kerja Kabupaten Blitar",
                "Tabel 3. 3 Perbandingan Realisasi Kinerja s.d Akhir Periode Renstra",
                "Tabel 3. 4 Tabel Alokasi Per Sasaran Pembangunan",
                "Tabel 3. 5 Pencapaian Kinerja dan Anggaran",
                "Tabel 3. 6 Tabel Efisiensi Penggunaan Sumber Daya",
                "Tabel 3. 7 Realisasi Anggaran Tahun 2022",
                "Tabel 3. 8 Analisis Efisiensi",
            ],
            captions);
    }

    [Theory]
    [InlineData("1|2|3|4|5|6|7", "2|Meningkatnya penempatan tenaga kerja dan perluasan kesempatan kerja|Tingkat partisipasi angkatan kerja|71,03%|70,83%|70,44%|72,79%")]
    [InlineData("No.|Program|Anggaran (Rp)|Keterangan", "JUMLAH|7.769.554.692|")]
    [InlineData("No|Pangkat/Golongan|Laki-Laki|Perempuan", "2.|Pembina Tingkat I (IV/b)|-|1")]
    [InlineData("1|2|3|4|5|6|7|8", "Mewujudkan akuntabilitas kinerja perangkat daerah|Nilai SAKIP perangkat daerah|BB|BB|100%|198.665.000|197.247.750|99,28%")]
    [InlineData("NO|SASARAN STRATEGIS|INDIKATOR SASARAN|% CAPAIAN KINERJA|% PENYERAPAN ANGGARAN|TINGKAT EFISIENSI", "4|Mewujudkan akuntabilitas kinerja perangkat daerah|Nilai SAKIP perangkat daerah|100%|99,28%|0,72%")]
    [InlineData("No|Program|Anggaran|Realisasi|Prosentase Realisasi", "JUMLAH|8.251.284.892|7.891.881.259|95,64%")]
    [InlineData("(1)|(2)|(3)|(4)|(5)=(4/3)|(6)|(7)|(8)|(9)=(5)-(8)", "3.2|Program Pembangunan Kawasan Transmigrasi|100%|60%|60%|254.286.000|248.089.480|97,56%|-38%")]
    [InlineData("No.|Program|Anggaran|Keterangan", "Jumlah|Rp 8.251.284.892|")]
    public void Render_Blitar_TablesHaveColumnsAndFiguresOfThePublishedReport(string head, string row)
    {
        using var opened = Rendered("blitar-2022.json");

        var tables = opened.MainDocumentPart!.Document.Body!.Descendants<Table>()
            .Select(table => table.Elements<TableRow>().Select(r => string.Join('|', r.Elements<TableCell>().Select(c => c.InnerText))).ToList());

        Assert.Contains(tables, rows => rows.Contains(head) && rows.Contains(row));
    }

    [Fact]
    public void Render_Blitar_EachAgreementIsSignedByItsOwnParties()
    {
        using var opened = Rendered("blitar-2022.json");

        var signed = opened.MainDocumentPart!.Document.Body!.Descendants<TableRow>().Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToList())
            .Where(cells => cells is ["Hj. RINI SYARIFAH, A.Md", _]).Select(cells => cells[1]);

        Assert.Equal(["Drs. MUJIANTO", "Drs. MUJIANTO", "Drs. RULLY WAHYU PRASETYOWANTO, ME", "Drs. RULLY WAHYU PRASETYOWANTO, ME"], signed);
    }

    private static string Template => Path.Combine(Folder(""), "laporan-blitar.docx");

    private static WordprocessingDocument Rendered(string sample)
    {
        var report = ReportReader.Read(File.ReadAllBytes(Path.Combine(Folder("samples"), sample))).Report!;
        var tags = ReportTags.For(Assessor.Assess(report));
        var compiled = TemplateCompiler.Compile(File.ReadAllBytes(Template), tags);
        Assert.Empty(compiled.Findings);
        var document = new MemoryStream();
        compiled.Template!.Render(tags, document);
        document.Position = 0;
        return WordprocessingDocument.Open(document, isEditable: false);
    }

    private static string Folder(string name, [CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "templates", name));
}
