namespace Lkjip.Benchmarks.Content;

/// <summary>The report of forty pages as a template, in the tags of an engine (templat laporan).</summary>
internal sealed class DocxReport
{
    private const int Chapters = 5;
    private const int SectionsInChapter = 5;
    private const int ParagraphsInSection = 5;
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Office = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly string[] Columns = ["nomor", "kode", "uraian", "pagu", "realisasi", "sisa", "serapan", "sumber", "ket"];
    private static readonly string[] Heads = ["No", "Kode", "Uraian", "Pagu", "Realisasi", "Sisa", "Serapan", "Sumber", "Keterangan"];

    private readonly TagDialect tags;
    private readonly DocxBody body = new();
    private readonly Prose prose = new(3);
    private readonly List<string> lists = [];

    private DocxReport(TagDialect tags) => this.tags = tags;

    /// <summary>The template as a .docx file.</summary>
    public static byte[] In(TagDialect tags) => new DocxReport(tags).Make();

    private byte[] Make()
    {
        Cover();
        for (var chapter = 1; chapter <= Chapters; chapter++)
            Chapter(chapter);
        Conditions();
        ObjectiveList();
        Budget();
        body.Paragraph("Normal", $"{Value("daerah")}, ", Value("tanggal"));
        body.Paragraph("Normal", Value("kepala"));
        body.Paragraph("Normal", "NIP ", Value("nip"));
        return Package.Of(
            ("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"{Office}.document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"{Office}.styles+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"{Office}.numbering+xml\"/><Override PartName=\"/word/settings.xml\" ContentType=\"{Office}.settings+xml\"/></Types>"),
            ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relation}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/document.xml", $"<w:document {Word}><w:body>{body}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"),
            ("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Relation}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"{Relation}/numbering\" Target=\"numbering.xml\"/><Relationship Id=\"rId3\" Type=\"{Relation}/settings\" Target=\"settings.xml\"/></Relationships>"),
            ("word/styles.xml", DocxStyles.Styles()),
            ("word/numbering.xml", DocxStyles.Numbering()),
            ("word/settings.xml", DocxStyles.Settings()));
    }

    private void Cover()
    {
        body.Paragraph("Heading1", "Laporan Kinerja ", Value("instansi"));
        body.Paragraph("Normal", "Tahun ", Value("tahun"));
        body.Paragraph("Normal", Value("daerah"));
    }

    private void Chapter(int number)
    {
        body.Paragraph("Heading1", $"Bab {number} ", prose.Phrase());
        for (var section = 1; section <= SectionsInChapter; section++)
        {
            body.Paragraph("Heading2", $"{number}.{section} ", prose.Phrase());
            for (var paragraph = 0; paragraph < ParagraphsInSection; paragraph++)
                body.Paragraph("Normal", Enumerable.Range(0, 5).Select(_ => prose.Sentence() + " "));
            for (var item = 0; item < 3; item++)
                body.Item(1 + number % DocxStyles.Numberings, prose.Sentence());
            body.Paragraph("Normal", "Pada tahun ", Value("tahun"), " hal ini berlaku bagi ", Value("instansi"), ".");
        }

        body.OpenTable([600, 3000, 3000, 2400]);
        body.Row(["No", "Uraian", "Langkah", "Catatan"], isHead: true);
        for (var row = 1; row <= 10; row++)
            body.Row([$"{row}", prose.Phrase(), prose.Phrase(), prose.Phrase()]);
        body.CloseTable();
    }

    private void Conditions()
    {
        Condition("adaPenghargaan", () => body.Paragraph("Normal", "Penghargaan: ", Value("penghargaan")));
        Condition("adaTinjauan", () => body.Paragraph("Normal", "Tinjauan: ", Value("tinjauan")));
    }

    private void ObjectiveList()
    {
        body.Paragraph("Heading1", "Capaian sasaran");
        Each("sasaran", () =>
        {
            body.Paragraph("Heading2", Value("urut"), ". ", Value("nama"));
            body.Paragraph("Normal", Value("uraian"));
            Each("indikator", () =>
            {
                body.Paragraph("Heading3", Value("nomor"), " ", Value("nama"));
                body.Paragraph("Normal", "Target ", Value("target"), ", realisasi ", Value("realisasi"), ". ", prose.Sentence());
                Condition("tercapai", () => body.Paragraph("Normal", "Tercapai karena: ", Value("sebab")));
                Condition("belumTercapai", () => body.Paragraph("Normal", "Belum tercapai karena: ", Value("sebab")));
            });
        });
    }

    private void Budget()
    {
        body.Paragraph("Heading1", "Realisasi anggaran");
        body.OpenTable([500, 900, 2400, 1100, 1100, 1100, 700, 700, 1400]);
        body.Row(Heads, isHead: true);
        lists.Add("baris");
        var cells = Columns.Select(Value).ToArray();
        lists.Clear();
        if (tags.MarksNextRow)
        {
            body.Row(cells);
            body.Row(cells.Select(cell => cell.Replace("[i]", "[i+1]", StringComparison.Ordinal)));
        }
        else
        {
            body.Row([tags.OpenList(lists, "baris") + cells[0], .. cells[1..^1], cells[^1] + tags.CloseList(lists, "baris")]);
        }

        body.Row(["", "", "Jumlah", Value("jumlahPagu"), "", "", "", "", ""]);
        body.CloseTable();
    }

    private void Each(string list, Action content)
    {
        body.Mark(tags.OpenList(lists, list));
        lists.Add(list);
        content();
        lists.RemoveAt(lists.Count - 1);
        body.Mark(tags.CloseList(lists, list));
    }

    private void Condition(string flag, Action content)
    {
        body.Mark(tags.OpenCondition(lists, flag));
        content();
        body.Mark(tags.CloseCondition(lists, flag));
    }

    private string Value(string name) => tags.Value(lists, name);
}
